import type { Tells } from "./pack.ts";

/**
 * Languages that the library does not read but must know when it meets them, so that a Portuguese
 * article is refused and not read as odd Spanish. The commonest words come first.
 */
export const OTHERS: readonly Tells[] = [
  {
    name: "French", franc: "fra", letters: "àâæçèéêëîïôùûüœ", endings: "tion tions eux euse ment aux ée ées és eau eur eurs ait aient ique iques ais ies ant",
    words: `de la l et le les à des d en est un du a une que dans pour il qui au par plus sur pas ce été ne ont s avec qu se sont mais cette
      sa son elle nous comme être aux je était on ses ou leur peut après deux avait ils ces fait bien entre autres également vous y tout
      même dont ainsi aussi peu années pendant ville leurs très temps siècle avant ans fois encore où jusqu si fut partie pays grand monde
      première faire guerre travail cela trois avoir quand tous année plusieurs sous pourrait lui grande dit nord lieu contre depuis peuvent
      car`,
  },
  {
    name: "Portuguese", franc: "por", letters: "áâãàçéêíóôõú", endings: "ção ções ão ões ado ados ada adas idade mente ndo eiro eira am em ais agem gem rio ria ou ar er os as",
    words: `de a o e que do da em com para os um uma no se na é por as não como ao dos mais foi das sua mas ser seu à pelo anos ele já está
      tem ou também nos são pela este pode entre ainda dia isso bem estão acordo grande ter esta ano todos aos pessoas depois muito outros
      parte nas foram governo mundo até vai às quando suas durante onde primeiro dias estar norte porque forma seus há país sobre mesmo vez
      fazer eu presidente diz apenas disse três cada enquanto música sem eles num dois deve estamos ministro cidade sido têm numa`,
    news: `polícia rede televisão pirata pirataria operação detidos detidas detenções polícias judiciária sites milhões euros clientes`,
  },
  {
    name: "Catalan", franc: "cat", letters: "àçèéíïòóúü·", endings: "ció cions at ats ada ades itat ment ts ny ig ent nt ls rs tge et er or ar os es nys",
    words: `de la i a el que d en l les per del un amb els una es és no al com ha s dels o més va aquesta si hi se tot aquest ser part han
      però altres cal fer seva col m ja als pot on anys són ens van treball cap fins només també totes pel sempre això web veure any entre
      cada què seu quan tres dia sol ni hem seus uns tots article ho molt ciutat era sense grup dos món altre ara des poden us millor gent
      perquè cas nostra obra mateix pla mai pels tenir diferents
      aquests aquestes aquella aquell seves teva meva nostre nostres vostra vostre vosaltres nosaltres ells elles ella ell jo tu li em et
      vaig vam vau havia haver hauria serà seran estat estan està eren fou foren fa fan fet fets feia dir diu diuen menys molta molts
      moltes poc pocs quina quines quin quins doncs tampoc encara llavors després abans avui ahir demà dilluns dimarts dimecres dijous
      divendres dissabte diumenge gener febrer març maig juny juliol agost setembre octubre novembre desembre dins fora sota damunt davant
      darrere contra segons mitjançant durant dues quatre cinc set vuit nou deu cent mil milions algun alguna alguns algunes qualsevol
      mateixa mateixos cadascun tothom ningú alguna vegada vegades temps hora sí`,
    news: `policia xarxa televisió pirata pirateria operació detinguts detingudes detenció milions euros clients webs mossos`,
  },
  {
    name: "Galician", franc: "glg", letters: "áéíóúñ", endings: "ción cións ado ados ada adas eiro eira eiros eiras dade dades ou eu iu aron eron iron ns xe xo xa xen xer mente ndo ais ois ar er ir os as án én ón ío úa",
    words: `de a que o e en do da os un para as non no unha se como é ao por na dos máis súa á con seu das ou nos tamén está pero foi hai
      anos entre cando sobre súas dun nas tanto polo coa seus así ser todo ás dunha xa esta lugar ten persoas co pola moi este despois mundo
      ano durante parte mar mais mesmo novo nunha só guerra aínda era porque estado isto outros tres mellor cada iso cidade lle tras contra
      son pode antes aos nun norte día dous acordo terra país coas tempo primeira vez sen agora mentres están público empresa
      fixo dixo xente hoxe moito moitos moita moitas polos polas unhas uns algunha algún ningún ninguén alguén aquela aquel meu miña teu
      túa noso nosa eu el ela eles elas lles onde ata entón logo sempre nunca tampouco sexa teñen fan facer dicir poden podería nesta neste
      nese nesa desta deste dese dúas catro dez cen naceu houbo había estivo tivo fose sendo tiña tiñan eran estaba haberá será serán foron
      quen cal cales porén senón mediante segundo segundos primeiro terceiro feito feitos arredor mesma mesmos mesmas outra outras algo
      nada todos todas veces hora horas luns martes mércores xoves venres sábado domingo xaneiro febreiro marzo maio xuño xullo agosto
      setembro outubro novembro decembro cos cunha cun nalgún abonda`,
    news: `policía rede televisión pirata pirataría operación detidos detidas detención millóns euros clientes`,
  },
  {
    name: "Romanian", franc: "ron", letters: "ăâîșțşţ", endings: "ul ului ilor lor ea ii ție ții esc ească ată at ate are ere",
    words: `de a în la cu din care o pe şi si se pentru este și nu mai un să in au sau ce i sa ca că al sunt fost fi poate prin va s ne
      trebuie ar face fie dar lui ale am le când timp dacă cel acest foarte cele unei iar e unui pot loc ei noi orice astfel vor toate avut
      atunci asemenea cum ani prima aceasta daca l peste are despre după ea ii anul mult alte nici dintre te
      această acești aceste acesta acestea acei aceia cei celor suntem era erau fiind avea aveau ați aș vom vei voi nostru noastră mea meu
      tău sale săi îi îl îmi își li vă mă voi ele el unor vreo niciun nimic ceva cineva cărui unde cât câți toți fără până către asupra
      înainte însă deci ori doar numai chiar bine acum azi ieri mâine luni marți miercuri joi vineri an zi ziua doi două trei patru cinci
      insa fara pana asa sint cind`,
  },
  {
    name: "German", franc: "deu", letters: "äöüß", endings: "ung ungen en er lich isch keit heit ten sch cht te",
    words: `die der und in von das zu ist den sie mit auf im eine sich es ein dem für als des er auch nicht ich an werden war aus nach bei
      wir einer zum wie dass oder hat wird am sind nur einem noch aber einen wurde um so bis diese mehr kann durch man zur dann hatte wenn
      über haben vor ihre ihr uns da alle vom waren doch was sehr können immer neue wurden zwischen unter gibt dieser beim schon wieder sein
      mir viele eines finden etwas`,
  },
  {
    name: "Dutch", franc: "nld", letters: "éëï", endings: "en ing heid lijk ijk aan oor eer ie isch de",
    words: `de van het in een en is op zijn te voor met dat door die hij werd uit ook als niet aan er om was bij tot of deze worden maar
      naar wordt zich dit ze nog dan meer heeft s over kan jaar moet onder wel eerst hun geen eerste tegen grote na haar weer twee zou
      andere hebben veel waar plaats zelf had komen enkele gaan zij tweede zo waren wat nieuwe echter leven al tussen gaat zal aantal nu
      tijdens`,
  },
  {
    name: "Latin", franc: "lat", letters: "", endings: "um us is ae am em it nt ur ibus orum arum que tur",
    words: `et in est ad cum a per ut anno sunt non quae de dies circa sed ab qui inter ex vel eius quam atque fuit etiam esse quod erat si
      autem quo se e pro alia iam post ac aut res quia quibus hoc modo quoque te apud eum huius sive ubi potest nec tamen suam haec sibi nam
      hunc ante eorum
      erant fuerunt sit esset hic ille illa illud is ea id cui cuius quem quos quas ipse ipsa nos vos ego tu mihi tibi nobis vobis noster
      nostra meus tuus suus enim igitur ergo vero quidem neque an ne num dum nisi quoniam postquam antequam inde deinde tum tunc nunc
      semper numquam saepe hodie cras heri sub super intra propter ob contra sine prae omnes omnia omnis multi multa rei rebus rem inquit
      dixit populus rex urbs bellum homo deus`,
  },
  {
    name: "Swedish", franc: "swe", letters: "åäö", endings: "",
    words: `och i att en för som på av det till är med ett den har om från de inte vi kan var han man så men vid jag finns sig du under
      eller vara hade andra detta när mot även mellan mer där denna också efter nya skulle ut många år genom hans alla sin mycket hur nu
      samt in`,
  },
  {
    name: "Danish", franc: "dan", letters: "æøå", endings: "",
    words: `og i er at det en på af til for med der de har den ikke som jeg et om så men vi kan var fra skal du vil man han ved også være
      eller kunne hun nu hvis her hvor blev havde sig meget efter op mere over mange alle da når få sammen have andre selv år ud`,
  },
  {
    name: "Norwegian", franc: "nob", letters: "æøå", endings: "",
    words: `og i det er til for av som på å en med har at ikke et om de den fra vi jeg var kan men eller vil skal også han ved etter dette
      ble seg du så ut andre sier nå hun denne mot mer opp noen alle to bli år inn blir må mellom over hadde ha man få`,
  },
  {
    name: "Polish", franc: "pol", letters: "ąćęłńóśźż", endings: "",
    words: `w na i z się do nie że to jest o od po jak a przez ale dla za tym tylko już będzie które był czy jednak lat jego są też również
      pod ma oraz który roku bardzo co ich tej przy tego być r kiedy będą jeszcze może jako bo został mówi powiedział ze takie nas także
      jeśli jej`,
  },
  {
    name: "Czech", franc: "ces", letters: "áčďéěíňóřšťúůýž", endings: "",
    words: `a v na se je s do z to o pro že k ve i jsou od po si za jako bude byl ale nebo jsem bylo tak jak při byla který jen které která
      roce by co jeho roku pak jsme podle také byly aby let tedy však není své když už mezi asi kde tomu ze další velmi`,
  },
  {
    name: "Croatian", franc: "hrv", letters: "čćđšž", endings: "",
    words: `i u je se na za su od da s a koji će o kao što godine iz te ne kako do koje ili nakon to uz koja sve prema sa bi po kada ali
      biti godina bio nije ove mogu više može još ima tako samo jer oko jedan`,
  },
  {
    name: "Hungarian", franc: "hun", letters: "áéíóöőúüű", endings: "",
    words: `a az és is hogy nem egy de volt el még csak magyar vagy ez meg sem mint ki s már azt ha szerint ezt kell van pedig aki után nagy
      ilyen majd fel mert két amely több be minden azonban ami én így lehet egyik alatt e hanem`,
  },
  {
    name: "Finnish", franc: "fin", letters: "äö", endings: "",
    words: `ja on että ei myös oli ovat tai sekä se sen ole kun vuonna hän joka mutta voi kuin tämän ollut jotka kuitenkin niin vuoden
      aikana kanssa hänen mukaan olla sitä vain kaikki vielä jo lisäksi jonka jossa he kuten tulee jälkeen tässä siitä eikä hyvin varten
      koko`,
  },
  {
    name: "Turkish", franc: "tur", letters: "çğıöşüâ", endings: "",
    words: `ve bir bu için olarak ile da de olan çok daha büyük en sonra her bilgi gibi in göre veya yeni ne yer e kadar tarafından ilgili
      ise iki a nin o ancak nın son tüm iyi farklı iş önemli yüksek su olduğu içinde`,
  },
  {
    name: "Indonesian", franc: "ind", letters: "", endings: "",
    words: `yang dan di dengan itu ini untuk dari tidak pada akan dalam orang telah mereka ke ia dapat adalah karena menjadi juga oleh
      sebagai bahwa ada lebih tahun maka sudah seorang kepada saja kita kemudian bisa kami atau memberikan tersebut satu pun anda baru`,
  },
  {
    name: "Basque", franc: "eus", letters: "ñ", endings: "",
    words: `eta da zen bat zuen ere izan ziren an ez du dira bere ko zituen ditu edo dute baina de biztanleak zuten egiten dago ondoren egin
      beste hau dagoena arabera baten eko a izena diru duen sarrera`,
  },
  {
    name: "Albanian", franc: "als", letters: "çë", endings: "",
    words: `të e në dhe i me një nga për që është më u ka si së edhe se tij te ishte nuk ai ne do këtë duke janë por prej vitin ta ku kanë
      cili pas mund ajo saj`,
  },
  {
    name: "Afrikaans", franc: "afr", letters: "êëô", endings: "",
    words: `die en van is in het nie wat te vir dit om ons as ek met op sy dat word se hy hulle ook was my kan oor maar aan na hierdie daar
      of jou jy deur sal gaan by hom toe sê moet`,
  },
  {
    name: "Estonian", franc: "ekk", letters: "äõöü", endings: "",
    words: `ja on ei et kui ka see siis ning aga oli või oma nii seda pole mis ma kõik ta juba kuid olema mida ära kas üle väga võib vaja me
      kes meie oleks ole peale kus eest nad sest`,
  },
  {
    name: "Slovak", franc: "slk", letters: "áäčďéíľĺňóôŕšťúýž", endings: "",
    words: `a v na sa je s aj to že z o do ako si pre som ale po sú za by pri od sme k nie už čo tak len ktorý alebo vo jeho keď zo má aby
      viac až ich bol bola ktoré i`,
  },
  {
    name: "Slovenian", franc: "slv", letters: "čšž", endings: "",
    words: `je in v na za se da ki pa so s z tudi ne bo pri še po to kot bi o ali že lahko ni tem od iz do če smo ko med si ga bodo jih ta
      tako ob sem vse kar ter`,
  },
  {
    name: "Lithuanian", franc: "lit", letters: "ąčęėįšųūž", endings: "",
    words: `ir su yra iš į savo o kad tik kaip nuo tai ar ne taip m daug bet per buvo apie pat bei po jų kai jis d jau mūsų jie būti iki
      arba labai`,
  },
  {
    name: "Latvian", franc: "lvs", letters: "āčēģīķļņšūž", endings: "",
    words: `un ir ar par ka arī no kas vai bet uz to lai kā nav ko bija tas tā var tad pēc tikai gan jau es man vēl kad daudz kur jo līdz
      tās gada`,
  },
  {
    name: "Welsh", franc: "cym", letters: "âêîôûŵŷ", endings: "",
    words: `yn y r i a o ar ei yr ac gan oedd wedi enw roedd gyda fel mewn yw un am â sy eu ôl ond fod ym neu sef gyfer cael hefyd er`,
  },
  {
    name: "Irish", franc: "gle", letters: "áéíóú", endings: "",
    words: `an a na is agus i ar é le go de ag sa mar sé bhí sin in d tá atá ina suite seo nó den ann ó ach eile féin leis do`,
  },
  {
    name: "Swahili", franc: "swh", letters: "", endings: "",
    words: `ya na wa kwa katika ni za la kuwa cha kama au yake hii pia vya zaidi wake watu lakini kutoka kwenye baada hivyo ilikuwa hata
      wakazi`,
  },
  {
    name: "Tagalog", franc: "tgl", letters: "", endings: "",
    words: `ng sa ang na mga ay at isang ito si ni noong o hindi may siya mula kanyang bilang para nito kung upang ibang iba niya nang ika
      pag pang t pamamagitan tao mas`,
  },
  {
    name: "Esperanto", franc: "epo", letters: "ĉĝĥĵŝŭ", endings: "",
    words: `la de kaj en estas al ke mi ne por pri estis kiel li kun ili el per vi oni ni ĝi kiu tio aŭ pli tiu sed se kiuj plej dum tiuj ĉi
      ĉe tiel havas nur inter`,
  },
  {
    name: "Vietnamese", franc: "vie", letters: "àáâãèéêìíòóôõùúýăđơưạảấầẩậắằặẹếềểệỉịọốồổộớờởợụủứừửữựỳ", endings: "",
    words: `và các của có là cho với trong những được không người một đã công để học đến nhà thể về việc nhiều khi đó bạn tại thành hợp
      trường như hàng cơ đầu thực hiện chỉ ra sự chính`,
  },
  { name: "Sotho", franc: "sot", letters: "", endings: "", words: `ho le a o ka ke ba e hore tse ya wa mme sa tsa ha re bo mo ne na la hae tla eo` },
  { name: "Tswana", franc: "tsn", letters: "êô", endings: "", words: `a o e le go ka ke ba ya wa mo tse gore ga sa tsa fa re bo ne na la tla gagwe` },
  { name: "Maori", franc: "mri", letters: "āēīōū", endings: "", words: `te o nga ngā ki e i a he ko kua me mo ka tona hei ana ai no ia tēnei kei mā` },
];
