import type { WitnessTable } from "../../witnesses.ts";

export const dates: WitnessTable<"date"> = {
  "date/day-month": {
    finds: { "They were held on [3 May 2021].": { value: "2021-05-03", role: "other" } },
    ignores: ["They may hold 3 of them."],
  },
  "date/month-day": {
    finds: { "They were held on [May 3, 2021].": { value: "2021-05-03", role: "other" } },
    ignores: ["The 3 men may appeal."],
  },
  "date/month-year": {
    finds: { "The site opened in [March 2019].": { value: "2019-03", role: "start" } },
    ignores: ["They march 20 miles."],
  },
  "date/month": {
    finds: { "They opened the site in [February].": { value: "2024-02", role: "start" } },
    ignores: ["They march in step."],
  },
  "date/year": {
    finds: { "The inquiry began in [2019].": { value: "2019", role: "start" } },
    ignores: ["They found 2019 boxes.", "The law 38/2019 applies."],
  },
  "date/figures": {
    finds: { "The report was filed by the police in Leeds on [14/05/2021] and closed later on.": { value: "2021-05-14", role: "action" } },
    ignores: ["It cost 14/5 of that."],
  },
  "date/relative": {
    finds: { "They were arrested [yesterday].": { value: "2024-06-11", role: "action" } },
    ignores: ["They were arrested again."],
  },
  "date/weekday": {
    finds: { "They were arrested on [Monday].": { value: "2024-06-10", role: "action" } },
    ignores: ["They were arrested again."],
  },
  "date/range": {
    finds: { "The ring ran from [2017 to 2021].": { value: "2017/2021", role: "period" } },
    ignores: ["The ring ran in 2017."],
  },
  "date/stamp": {
    finds: { "LONDON, [14 May 2021] – Police have arrested six people.": { value: "2021-05-14", role: "published" } },
    ignores: ["They were held on 14 May 2021."],
  },
};
