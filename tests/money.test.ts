import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../src/languages/pack.ts";
import { moneyFactsOf, moneyOf } from "./reading.ts";

type Cases = Readonly<Record<LanguageCode, readonly (readonly [string, string])[]>>;

const MENTIONS: Cases = {
  en: [
    ["EUR 4.8 million, €4.8m and 20€", "4800000 EUR, 4800000 EUR, 20 EUR"],
    ["£1,000,000.00, US$3.14, A$300, HK$ 20, R$15 billion", "1000000 GBP, 3.14 USD, 300 AUD, 20 HKD, 15000000000 BRL"],
    ["a $300 million contract", "300000000 USD"],
    ["half a million dollars, ten pounds, a euro", "500000 USD, 10 GBP, 1 EUR"],
    ["1 500 baht ($45)", "1500 THB, 45 USD"],
    ["more than £400 (about $518)", "≥400 GBP, ~518 USD"],
    ["more than £400 ($518)", "≥400 GBP, ≥518 USD"],
    ["over €5 million; as much as $12,000", "≥5000000 EUR, ≤12000 USD"],
    ["A pirate pays £10 a month; a lawful subscriber pays about 80, and police arrested 30.", "10 GBP, ~80 GBP"],
    ["$25 to $30 million; $5 to $30", "25000000-30000000 USD, 5-30 USD"],
    ["$5, $8 or $12 a month; €3-€4, 5 or 6 euros", "5 USD, 8 USD, 12 USD, 3-4 EUR, 5-6 EUR"],
    ["from €10 to €15, $5-$10, 10 or 12 euros, €5-10 million", "10-15 EUR, 5-10 USD, 10-12 EUR, 5000000-10000000 EUR"],
    ["75 USD million, USD 10 dollars, 30 MUSD", "75000000 USD, 10 USD, 30000000 USD"],
    ["RM 42, Rs 20, 42 Kuwaiti dinars, 3 yuan, S/ 160.500", "42 MYR, 20 INR, 42 KWD, 3 CNY, 160500 PEN"],
    ["10 $ 30 $ and 50 euros 40 pounds", "10 USD, 30 USD, 50 EUR, 40 GBP"],
    ["$20 Canadian dollars", "20 CAD"],
    ["10, 15 and 20 euros", "10 EUR, 15 EUR, 20 EUR"],
    ["6 bitcoins, 45,000 USDT, 50 cents, tens of millions of dollars", ""],
    ["All 70 of us, a TOP 10 list, ALL 5 raids", ""],
    ["They turned over $2m", "2000000 USD"],
    ["¥500, ₹31 crore (£3 million)", "500 JPY, 310000000 INR, 3000000 GBP"],
    ["In Mexico they made $2 million", "2000000 USD"],
    ["$5 million went to France, Spain, Italy, Malta, Greece, Poland and Canada", "5000000 USD"],
    ["In Sydney a man paid $50,000", "50000 AUD"],
    ["a fortune of £6.6 (US $12.5) million", "6600000 GBP, 12500000 USD"],
    ["put at Hr 1.5 million ($184,343)", "~1500000 UAH, ~184343 USD"],
  ],
  it: [
    ["Bastavano 10 sterline al mese; chi si abbona ne spende attorno a 80, e la banda ne vendeva 12.", "10 GBP, ~80 GBP"],
    ["A 1.200.000 euro ammontano i DVD e a 987.400 i CD.", "1200000 EUR, 987400 EUR"],
    ["4,8 milioni di euro, 1.200.000 €, 20mila euro, €2.700", "4800000 EUR, 1200000 EUR, 20000 EUR, 2700 EUR"],
    ["10 milioni e 619mila euro, un milione e mezzo di euro", "10619000 EUR, 1500000 EUR"],
    ["14.247.698,56 euro, pari a oltre 14 milioni di euro", "14247698.56 EUR, ≥14000000 EUR"],
    ["tra i 10 e i 15 euro, da 2.500 a 25mila euro", "10-15 EUR, 2500-25000 EUR"],
    ["10/15 euro, 5 euro/mese", "10-15 EUR, 5 EUR"],
    ["da € 154 a € 1.032", "154-1032 EUR"],
    ["non più di una decina di euro, quasi nove sterline", "≤10 EUR, ~9 GBP"],
    ["franchi svizzeri: 300 franchi svizzeri, 500 dollari australiani", "300 CHF, 500 AUD"],
    ["Sequestrati 3 milioni di euro e immobili per più di 10 mln, oltre ad auto", "3000000 EUR, ≥10000000 EUR"],
    ["Conta 3 milioni di euro e 3 milioni di utenti", "3000000 EUR"],
    ["decine di milioni di euro", ""],
    ["vale 51 milioni di dollari; le pillole sequestrate sono 25 milioni", "51000000 USD"],
    ["chi paga spende 120 euro all'anno; con il pezzotto ne bastavano 12 al mese, 60 per l'intero anno", "120 EUR, 12 EUR, 60 EUR"],
  ],
  es: [
    ["Entre 5.000 y 15.000 pesetas costaba la tarjeta; por el aparato se pedía de 70.000 a 120.000.", "5000-15000 ESP, 70000-120000 ESP"],
    ["600M€ y 700M€, 8.400M€", "600000000 EUR, 700000000 EUR, 8400000000 EUR"],
    ["US$ 3,5 millones, US$168.000.000, 1.200.000 €", "3500000 USD, 168000000 USD, 1200000 EUR"],
    ["entre 10 y 12 euros, de 10 a 20 dólares", "10-12 EUR, 10-20 USD"],
    ["990 millones de euros cada temporada, 4.950 en total", "990000000 EUR, 4950000000 EUR"],
    ["47 millones 504 mil 372 pesos en Monterrey", "47504372 MXN"],
    ["En Medellín cobraban $20 000", "20000 COP"],
    ["En Australia pagaban $30 y 20 dólares", "30 USD, 20 USD"],
    ["Pagaban $20 en Chile", "20 CLP"],
    ["cobraban 20 pesos", ""],
    ["42 mdd, 3 mde, 5.000 millones de pesos colombianos", "42000000 USD, 3000000 EUR, 5000000000 COP"],
    ["Facturaron 3 millones de euros y se bloquearon 1,2 millones en cuentas", "3000000 EUR, 1200000 EUR"],
    ["80.000 euros y 2 millones de usuarios", "80000 EUR"],
    ["al menos 5.000 euros o más", "≥5000 EUR"],
  ],
};

const FACTS: Cases = {
  en: [
    ["The raids netted boxes and kit valued at £5,000.", "5000 GBP seized"],
    ["The discs are worth £2m ($3.3m at £1 = $1.64).", "2000000 GBP other, 3300000 USD other"],
    ["He registered nine of the 16 seized sites, collecting profits of at least $13,000.", "≥13000 USD revenue"],
    ["The gang moved boxes while the cost to legitimate traders was €20 million.", "20000000 EUR damage"],
    ["The fine was $90 million. To share that sum were two brothers, with $45 million each.", "90000000 USD fine, 45000000 USD fine"],
    ["They paid 12 euros a month instead of 50.", "12 EUR price month, 50 EUR price month"],
    ["$69 a month for the honest, 20 for the sly.", "69 USD price month, 20 USD price month"],
    ["Agents seized €20,000 in cash and froze £1.1 million in accounts.", "20000 EUR seized, 1100000 GBP frozen"],
    ["The ring made about £2 million a year.", "~2000000 GBP revenue year"],
    ["They charged $15 a month, and pocketed more than $5m.", "15 USD price month, ≥5000000 USD revenue"],
    ["It caused losses of $40 million and lost revenue of $3 million.", "40000000 USD damage, 3000000 USD damage"],
    ["Officers seized cigarettes with a retail value of €9,700, a loss of €7,600.", "9700 EUR seized, 7600 EUR damage"],
    ["Seized goods were valued at £3m; losses valued at £4m followed.", "3000000 GBP seized, 4000000 GBP damage"],
    ["Officers found 35 grams of crystal meth estimated to cost £10,500 in the flat.", "10500 GBP seized"],
    ["Piracy means that £2 million per year in taxes are no longer collected.", "2000000 GBP damage year"],
    ["For sh50,000 the firm connects homes in Uganda; they pay sh45,000 a month.", "50000 UGX price, 45000 UGX price month"],
    ["He was jailed for one year and ordered to pay £2,000.", "2000 GBP fine"],
    ["The firm faces fines of £2,000 a year.", "2000 GBP fine year"],
    ["A Proceeds of Crime Act order was also made against him for a further £80,000.", "80000 GBP fine"],
    ["Officers seized goods worth more than Є3.8 million.", "≥3800000 EUR seized"],
    ["Officers raided a shop. The goods, worth £20,000, were a loss to him.", "20000 GBP seized"],
    ["He was fined £10,000 and ordered to pay £1.5m.", "10000 GBP fine, 1500000 GBP fine"],
    ["The box cost 1,500 baht ($45) per year.", "1500 THB price year, 45 USD price year"],
    ["Seized:\n\n- 3 cars\n- €12,000\n- $900\n", "12000 EUR seized, 900 USD seized"],
    ["Police raided a shop; more than 600 million dong ($24,000) in illegal profit was confiscated.", "≥600000000 VND seized, ≥24000 USD seized"],
    ["Police raided a shop. The gang had won building contracts worth €9 million.", "9000000 EUR other"],
    ["Piracy cost the country's film trade €9 million; a box cost €90.", "9000000 EUR damage, 90 EUR price"],
    ["He received probation and had to pay the league €2,000 in damages.", "2000 EUR fine"],
    ["The pirates caused €2 million in damages.", "2000000 EUR damage"],
    ["The courier was to be paid €300.", "300 EUR other"],
    ["A widow parted from £40,000.", "40000 GBP damage"],
    ["There was £90,000 behind a sofa.", "90000 GBP seized"],
    ["The regulator went for £9 million.", "9000000 GBP fine"],
    ["The government pledged £9 million for schools.", "9000000 GBP other"],
    ["He must pay back £1.03m within months.", "1030000 GBP fine"],
    ["The club bought him for €50 million.", "50000000 EUR other"],
    ["Nobody paid a single euro; not a euro was lost.", ""],
  ],
  it: [
    ["È stata firmata un'ingiunzione di pagamento per totali 356 euro.", "356 EUR fine"],
    ["Operazione di Dogane e Finanza, bloccata merce per oltre 33 milioni di euro.", "≥33000000 EUR seized"],
    ["Il materiale sequestrato avrebbe potuto fruttare oltre 100 mila euro.", "≥100000 EUR seized"],
    ["La rete avrebbe fruttato oltre 100 mila euro.", "≥100000 EUR revenue"],
    ["La Finanza trovò 30.000 euro in una borsa.", "30000 EUR seized"],
    ["Il giudice inflisse 30.000 euro a ciascuno; la banda sottrasse 9.000 euro alle vittime.", "30000 EUR fine, 9000 EUR damage"],
    ["La polizia bloccò 30.000 euro sui conti.", "30000 EUR frozen"],
    ["La multa è di 750 euro a violazione, 1.500 in caso di recidiva.", "750 EUR fine, 1500 EUR fine"],
    ["Seguiva vendite e rinnovi, 50 euro per 3 mesi, 100 euro per 6 mesi.", "50 EUR price, 100 EUR price"],
    ["Una copia costa 3 euro e 57 centesimi, un disco tra i 30-50 centesimi.", "3.57 EUR price, 0.3-0.5 EUR price"],
    ["Il danno al mercato di settore stimato in circa un milione di euro.", "~1000000 EUR damage"],
    ["La Finanza ha sequestrato ville e auto. Il valore? Oltre 7 milioni di euro.", "≥7000000 EUR seized"],
    ["Chi comprava spendeva 12 euro al mese invece di 50.", "12 EUR price month, 50 EUR price month"],
    ["Al cliente chiedevano 20 euro; al rivenditore, 5.", "20 EUR price, 5 EUR price"],
    ["Sequestrati 2 milioni di euro; arresti, 12.", "2000000 EUR seized"],
    ["I prezzi andavano dagli 8 euro del pacchetto base ai 25 di quello completo.", "8-25 EUR price"],
    ["Sono 60 i milioni di euro evasi.", "60000000 EUR damage"],
    ["Al capo toccavano 20.000 euro al mese.", "20000 EUR revenue month"],
    ["A rimetterci, per 35 milioni di euro, sono state le squadre.", "35000000 EUR damage"],
    ["La multa parte da 2500 e arriva a 25mila euro.", "2500-25000 EUR fine"],
    ["La sanzione va da 155 euro e può salire fino a 5.000.", "155-5000 EUR fine"],
    ["L'originale costa 90 euro, e con la custodia ne costa 120.", "90 EUR price, 120 EUR price"],
    ["Sessantanove euro al mese per chi paga, 20 appena per i furbi.", "69 EUR price month, 20 EUR price month"],
    ["Sequestrate le schede. Una scheda valeva dai 15 ai 45 euro.", "15-45 EUR price"],
    ["Quanto costava?\n\nDai 40 ai 460 euro.", "40-460 EUR price"],
    ["Indennizzo per ogni abbonamento: 2 mila euro", "2000 EUR fine"],
    ["La multa da 154 euro l'hanno pagata in 13. La cifra oscillava dai 10 euro mensili agli 80 euro all'anno.", "154 EUR fine, 10 EUR price month, 80 EUR price year"],
    ["La multa è di 90 milioni di euro. A spartirsi la cifra saranno in due, 45 milioni di euro a testa.", "90000000 EUR fine, 45000000 EUR fine"],
    ["Il danno è di 9 milioni di euro. Di litri, in un anno, ne erano finiti sul mercato 5,2 milioni.", "9000000 EUR damage"],
    ["Sequestrati 1,6 mln di euro in criptovalute e 40 mila euro in contanti.", "1600000 EUR seized, 40000 EUR seized"],
    ["Un giro d'affari mensile di 2 milioni di euro.", "2000000 EUR revenue month"],
    ["Danni per oltre 10 miliardi di euro l'anno.", "≥10000000000 EUR damage year"],
    ["Gli abbonati pagavano 10 euro al mese, con un mancato introito di 30 milioni di euro.", "10 EUR price month, 30000000 EUR damage"],
    ["Rischia una multa da 2.500 a 25mila euro.", "2500-25000 EUR fine"],
    ["Vedevano tutto senza versare un euro.", ""],
    ["Sequestrate 900 borse false. Il valore della merce è di circa 70.000 euro.", "~70000 EUR seized"],
    ["Un mercato dal valore di 3 miliardi di euro.", "3000000000 EUR other"],
    ["Costa al settore 20 milioni di euro ogni anno, 55mila euro al giorno.", "20000000 EUR damage year, 55000 EUR damage"],
    ["Annullata la multa di 9.000 euro.", "9000 EUR fine"],
    ["Sigilli a beni per 3 milioni di euro e a 25.000 in contanti.", "3000000 EUR seized, 25000 EUR seized"],
    ["Sotto sequestro il profitto illecito, pari a 300mila euro.", "300000 EUR seized"],
    ["Nel divano c'erano 90.000 euro.", "90000 EUR seized"],
    ["La Finanza ha arrestato due uomini: sotto la lente gare dal valore di 7 milioni di euro.", "7000000 EUR other"],
    ["Vista sui diritti di Euro 2028.", ""],
  ],
  es: [
    ["La droga incautada habría generado ganancias de 5 millones de euros.", "5000000 EUR revenue"],
    ["Se intervinieron 80.000 euros en efectivo y quedaron bloqueados 300.000 euros.", "80000 EUR seized, 300000 EUR frozen"],
    ["Obtenían beneficios de unos 150.000 euros anuales.", "~150000 EUR revenue year"],
    ["El perjuicio asciende a más de 24 millones de euros.", "≥24000000 EUR damage"],
    ["La sentencia supone el pago de 80.000 euros en concepto de responsabilidad civil.", "80000 EUR fine"],
    ["Una viuda les entregó 40.000 euros.", "40000 EUR damage"],
    ["Los clientes pagaban entre 40 y 50 euros al año.", "40-50 EUR price year"],
    ["La multa es de 600 euros.", "600 EUR fine"],
    ["El club pagará 1.400 millones de euros.", "1400000000 EUR other"],
  ],
};

describe.each(Object.entries(MENTIONS))("money, %s", (code, cases) => {
  it.each(cases)("%s", async (text, amounts) => {
    expect(await moneyOf(code as LanguageCode, text)).toBe(amounts);
  });
});

describe.each(Object.entries(FACTS))("what money is, %s", (code, cases) => {
  it.each(cases)("%s", async (text, facts) => {
    expect(await moneyFactsOf(code as LanguageCode, text)).toBe(facts);
  });
});

describe("hostile input", () => {
  it.each([["en", "$1 "], ["en", "€5 ("], ["it", "1 euro e "], ["es", "3 millones, "]] as const)("%s «%s» many times takes no time", async (code, text) => {
    const from = performance.now();
    await moneyFactsOf(code, text.repeat(4_000));
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
