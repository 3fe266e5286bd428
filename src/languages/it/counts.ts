import type { CountWords } from "../pack.ts";

export const counts: CountWords = {
  nouns: {
    arrests: [], suspects: [], convictions: [], searches: [], servers: [], devices: [], domains: [], channels: [], users: [], resellers: [],
    bank_accounts: [], vehicles: [], properties: [], officers: [], works: [], countries: [], groups: [], apps: [], social: [],
  },
};
