import type { Tells } from "../pack.ts";

/** What tells Italian from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "Italian",
  franc: "ita",
  letters: "àèéìíîòóù",
  endings: "zione zioni ato ati ata ate uto uti ito iti mente ità ggio ggi tto tti tta tte zza lla llo lli lle nza ento enti ando endo are ere ire gli oni one ono ano iamo ava eva evano asi esi ico ica iche ici ale ali ore ori osa oso ose ole bile bili eri ari sti",
  words: `di e il la che in a per un è del l i della le si non con una ha al da dell nel sono dei alla delle anche più ma gli come all lo su o
    nella era dopo anni sua se dal d questo due hanno cui ai degli tra sul ci essere prima nell suo alle ancora quando dalla loro così nei uno
    solo ad fatto sempre co nelle tutti questa già quella senza stati ed anno fu tre chi sia durante mi sulla persone quale tutto tempo può fino
    nuovo perché secondo sarà oggi dall ogni dello erano altri via quanto fa molto aveva stata stato altro ora ho dove dalle negli contro poco quello
    mentre questi no ne aver oltre venne alcuni giorni mondo paese ultimi avere sarebbe quindi stesso suoi seconda deve cosa altre dagli poi
    quel nuova altra proprio presso verso c ecco quali sui sulle nello agli dai fra però invece anzi circa quasi soltanto neanche ieri
    nostro nostra quest vi te io lui lei noi sotto molte molti molta tanto tanti
    tante comunque inoltre infatti mai bene prime primi ultima ultimo dal fin tale tali qui qua là lì quindici dieci venti trenta cento cinque quattro sei sette otto nove sarebbero
    avrebbe avrebbero hanno aveva avevano furono siamo abbiamo voi vostro chiesto detto lasciato subito adesso allora forse nessun nessuno nessuna`,
  news: `polizia arresto arresti arrestato arrestati arrestate pirateria pirata pirati sequestro sequestrati sequestrata sequestro operazione blitz finanza
    procura indagine indagini indagati denunciato denunciati denuncia perquisizioni oscurati oscurato bloccato bloccati scoperta scoperto sgominata manette
    inchiesta carcere domiciliari multe multa siti banda calcio truffa contrabbando frode milioni miliardi euro guardia questura carabinieri`,
};
