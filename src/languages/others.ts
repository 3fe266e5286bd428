import type { Tells } from "./pack.ts";

/**
 * Languages that the library does not read but must know when it meets them, so that a Portuguese
 * article is refused and not read as odd Spanish. The commonest words come first.
 */
export const OTHERS: readonly Tells[] = [
  {
    name: "French", franc: "fra", letters: "àâæçèéêëîïôùûüœ", endings: "e t es nt ent é on re er ion le ns ue ts ement ne ée ie ons té res it és rs ation ant ce les ique ur x nts ues ge ire eur tes ux me nce tions ées ait in lle urs iques ine age ère nes ale aire ir ble ier ires ces ré ure",
    words: `de la et le l à les des en est d un du une a il dans pour que qui au par sur plus ce pas s avec se été ne sont son qu ont mais cette elle n c
      sa aux comme ou être ses était on nous deux leur je après peut entre même y fait avait ces ils également aussi dont ainsi autres tout bien
      très ville années ans lui où peu sous première vous depuis fut siècle pays pendant si jusqu trois grand premier temps avoir tous encore contre
      fois faire partie leurs alors monde vers avant guerre plusieurs cela sans grande lieu année sud place nord quand autre sera non puis état
      forme travail selon général chez histoire beaucoup donc niveau personnes français région nouvelle car toujours vie cependant celui politique
      peuvent pourrait octobre ai dit lors moins part pouvoir homme soit jour afin nombre chaque commune e président environ dernier agit notre dès
      nom doit étaient seulement déclaré développement possible série population aujourd hui mois groupe origine quelques déjà compte eu aide elles
      avaient grâce nouveau trouve novembre raison ceux rôle tant domaine site face succès effet société contrôle cet film membres corps cours celle
      nouvelles entreprises mieux début gouvernement armée conseil nouveaux terre durant ci va souvent service période enfants direction située
      quatre tard britannique voir là t nature né suite moyenne droits police mis rapport seront serait loi formation accord juin deuxième dire
      action toute long mise système votre façon notamment parti septembre titre manière furent mer mai toutes moment but programme passé plan
      technique cas ministre près communauté jours devant point nombreux jeune juillet porte dix mère femme autour juste données entreprise devenir
      six zone prix certains époque public avons services troisième permet eux ici espace nos recherche nombreuses of réseau sommes ça campagne
      française équipe famille bon important habitants écrit villes ligne type principalement haut probablement mission objet gestion roi quelque
      aucun aucune mêmes certaines celles ceci mon ma mes ton ta tes vos moi toi soi tu quoi lequel laquelle lesquels comment combien pourquoi parce
      puisque lorsque tandis ensuite enfin jamais parfois trop assez presque plutôt surtout parmi malgré hors voici voilà suis es êtes étais soient
      as avez aura auront aurait ayant font fit faut fallait pouvait pu doivent devait devoir veut veux voulait vouloir vont vais allait aller allé
      vient viennent venir venu disent met mettre prend prendre pris voit vu sait savoir reste rester trouver donne donner passe passer parle parler
      demande an semaine heure heures nuit matin soir hier demain lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril
      août décembre dernière vieux grands petit petite bonne meilleur cinq sept huit neuf vingt trente cent cents mille million millions milliards
      hommes femmes enfant fils fille père frère ami gens personne peuple rue maison eau côté main yeux mot mots langue livre œuvre droit école
      église chose choses question exemple fin ouest mort gendarmes interpellés suspects enquête piratage saisis`,
  },
  {
    name: "Portuguese", franc: "por", letters: "áâãàçéêíóôõú", endings: "o os as do ão m ar ia u to am da nte ente ação io ou ra ões em ca ram ndo res co ados nto tes ade ais va ro cia el mento ir ntes rio idade ores adas ros mo á so ações ha ça sta ência vel lo dor ário ição iu ntos eu ito icas",
    words: `de a o e que do da em para um com os uma no se na é não as por dos como ao foi mais das sua mas à seu ser ele são também anos tem pelo nos
      está pela já ou entre sobre este depois ter pode ainda foram isso até esta quando aos estão muito dia onde grande seus acordo durante há sem
      suas pessoas ano outros todos disse bem parte às dois mesmo primeiro nas eu vez presidente vai norte três porque mundo forma sido dias eles
      enquanto apenas diz fazer cada cidade país maior segundo numa era ela nova têm estar duas novo ministro num trabalho primeira hoje menos
      contra caso vida tinha guerra pelos tempo antes alguns muitos nem podem agora milhões quem cerca pouco final geral será volta assim fim feira
      nacional só tudo deve público desde casa outras ontem além estava polícia qual essa grandes local programa lugar sul novos século segunda
      grupo ex vários todo poder fez após quase fora terá começou vezes toda sempre homem situação algumas passado música estamos centro entanto
      várias processo me lhe início relação esse formação tão partido nível através empresas close lado nós dados cidades partir direitos pelas
      nossa projecto melhor quatro seja filme então apesar ilha período sucesso lo neste sendo região mil isto nome empresa ensino deste temos estes
      desenvolvimento vitória água terra importante bom tendo nada dizer países aqui semana política nosso história teve mulher qualquer afirmou
      tinham ponto capital social muitas minha dentro última nunca sentido família campanha cinco faz quer sistema tarde número meio administração
      jogo próximo eram mar julho alto horas grupos seria dez últimos ver todas outra embora base pesquisa encontro mercado poderia lei porém
      diferente boa pois contos frente zona feito vão pontos serão direito membros outubro lá própria quais parece voz momento área chefe aconteceu
      desta noite vem tornou exército recente sob junho oportunidade maioria devido último condições conseguir la tenho força educação mês estudo
      feita título falta espaço políticas gestão resultados cento homens valor moda jogadores questão outro exemplo encontra década levar seis
      espera autoridades bola ganhar principal possível acesso defesa continuar paz tipo participação jovens comunidade produção obras futebol
      consultar declarou comissão entretanto disso novas pública acredita dispõe critérios alta deles lista altura total dá governo você vocês elas
      lhes meu meus minhas teu tua destes destas nesse nessa nesta naquele aquele aquela aqueles aquilo uns umas dum duma perante quanto muita
      poucos tanto algo alguém ninguém algum alguma nenhum nenhuma mesma sou somos fui estavam esteve estou tiveram tenha haver havia houve fazem
      fizeram dizem disseram ir vou ia vir veio podia pôde querer quero saber sabe vê viu visto dar deu dado ficar fica ficou chegar chegou levou
      deixar deixou passar passou precisa conseguiu nasceu morreu meses hora manhã amanhã terça quarta quinta sexta janeiro fevereiro março maio
      setembro novembro dezembro velho pequeno pequena bons pior menor sete oito nove vinte trinta cem milhão mulheres criança filho filha pai mãe
      irmão gente pessoa povo rua mão corpo olhos palavra língua livro obra equipe equipa escola universidade igreja coisa coisas jeito brasil
      brasileiro brasileira portugal português portuguesa paulo informação dinheiro jogos pra né obrigado`,
    news: `polícia rede televisão pirata pirataria operação detidos detidas detenções polícias judiciária sites milhões euros clientes`,
  },
  {
    name: "Catalan", franc: "cat", letters: "àçèéíïòóúü·", endings: "t es ó ió ar nt ts at ia ació ent ns ls da ons ca tat al ra rs c à ats als cia ament na nts cions ir res des ies ues les ència la ic sa x ant va nes ors í ari ix sta cs rar eu rà cció sos iu és eix lar cies ments",
    words: `de la i a el que d en l per les del amb un una els es és no al ha com s dels més o aquesta va hi tot si se aquest part ser però han cal fer
      altres col ja seva als pot són on anys fins ens treball només també totes pel això cap web veure any entre cada van tres sol sempre seus uns
      tots article ho serveis què molt era dia sense dos tipus món informació així ara poden perquè seu nostra quan mateix curs ciutat grup ni pels
      diferents altre aquestes hem vol ciències activitats tant us millor li gent fa títol cas aquests obra n aigua mai formació y nova xarxa compte
      tenir casos manera política seves los qualitat gran anat preus té nom forma àmbit llibre està sinó persones plaça casa poble pla primera estat
      qualsevol després tenen servei empreses edat vida encara cultura haurà pràctiques professionals formar centre països social por data sota
      relació coneixement comú membres des primer lloc local pàgina aquí examen total departaments industrial carrer qui permet serveix anglès
      octubre dies durant resta serà equip suport teniu segons documentació través sistema habitants havia tan grups mesos vostra resoldre terra
      catalana sobre menys hores hauran entitats campanya català presenta espectacles creu públic bona pugui termini ve arribar volia servir
      escriptura alhora text professors arribat conèixer podem ús mostra fet oficina mig punt locals ambient abans productes estan podeu marxa
      respecte aviat tota mica usuari hora milions peces font materials processos producció pas classes preguntes disc seguretat fitxers
      administració enginyeria gestió deixar potser donar lectiu objectius he dóna cinc tractament apartat aconseguir partir publicat novembre
      teatre valencià editorial posa dins acabar actes actuacions tasca equips cosa compta deu molts sin edició principi conjunt populars tal
      conseqüència raó estudis estiu nou escriure altra qual primavera seran reproducció quals empresa estava publicació delegat situació referència
      selecció personal terme fan mateixes responsabilitat matrícula teu partit nombre superior finals me projecte tècnica usuaris idea sabeu civil
      consideren efectes home sí recuperar modificar canviar avui pròpia m aquella aquell teva meva nostre nostres vostre vosaltres nosaltres ells
      elles ella ell jo tu em et vaig vam vau haver hauria eren fou foren fets feia dir diu diuen molta moltes poc pocs quina quines quin quins
      doncs tampoc llavors ahir demà dilluns dimarts dimecres dijous divendres dissabte diumenge gener febrer març maig juny juliol agost setembre
      desembre fora damunt davant darrere contra mitjançant dues quatre set vuit cent mil algun alguna alguns algunes mateixa mateixos cadascun
      tothom ningú vegada vegades temps vos te mi meu meus meves llur llurs aqueix allò quant quants malgrat mentre aleshores sovint massa prou
      força gaire gens poca poques tants algú res ésser estar estaven heu havien hagi hagin vas vàrem anar vaja feien feta fent deia dit tenia
      tenien tingut podia podien podrà pogut volen voler vull calia caldrà sap saben saber sé veu veuen vist posar porta portar deixa quedar queda
      passar passa passat arriba sortir surt tornar torna trobar troba treure treballar treballa treballen dona rebre rep obrir obre tancar tanca
      tancat seguir segueix començar comença acaba viure viu morir mort néixer nascut guanyar guanya perdre jugar joc escrit llegir llegit creure
      crec dur duu caure entendre aprendre coneix parlar parla demanar demana explicar explica presentar convertir setmana mes nit matí tarda vespre
      moment segle abril segon segona tercer darrer darrera darrers últim nous noves vell vella grans petit petita petits bo bons pitjor major menor
      llarg llarga curt alt alta baix baixa sis onze dotze vint trenta quaranta cinquanta cents milió homes dones nen nena nens noi noia fill filla
      fills pare mare germà germana família amic amics persona pobles ciutats carrers cases país mar muntanya riu illa illes camí llocs costat banda
      mà mans cos ull ulls cor paraula paraules llengua catalans catalanes llibres obres feina treballadors govern ajuntament llei dret drets club
      escola universitat ensenyament estudi església rei consell conselleria generalitat president alcalde veïns jove joves ajuda correu fitxer
      missatge coses mena número preu qüestió problema exemple final inici sud nord oest prop lluny vora tret llevat gairebé quasi bé malament allà
      allí amunt avall endavant enrere oi gràcies bon plau`,
    news: `policia xarxa televisió pirata pirateria operació detinguts detingudes detenció milions euros clients webs mossos`,
  },
  {
    name: "Galician", franc: "glg", letters: "áéíóúüïñ¿¡", endings: "o os as ón ción do se ar nte da to ente an ns u óns ra de ía ais ca io co cións ade tes res ndo ados ou nto ase ro ntes idade adas mento cia ron rio la ores sión á icos encia lo nse des ros so rá ario mo za án ntos use vo icas",
    words: `de a que e o do en da os un se para no as non unha como é dos por na ao máis á das con súa ou nos seu entre sobre tamén pero polo está nas
      anos esta coa cando ser pola así hai son foi dun co tanto xa ás todo este seus ten súas dunha ano aínda persoas mesmo pode moi só lugar ó aos
      sen goberno parte maior nun forma porque novo política isto traballo iso outros mundo coas cada durante caso teñen nunha lle medio despois
      tres galega tempo contra onde empresa neste vida desenvolvemento acordo outras social proxecto mellor ben antes galego agora país están ter
      segundo vez primeiro mais será dous desde ata día estas calquera estes público guerra era maioría cos quen dentro cidade artigo mar tras
      poboación algúns económica gran últimos todos poden conxunto real sempre empresas ese terra mulleres xeral conta respecto primeira datos
      período nivel mentres seguinte propia nosa outra poder nova grandes dúas senón outro millóns relación casos deste ademais dende sistema sexa
      auga nacional zona número importante información cun partido nesta capacidade exemplo cara países obxectivo comunidade baixo moitas norte
      menos principal medidas diferentes sur lo través medios cunha vai século media ver proceso actividade modelo dereitos grupo proposta cal veces
      mediante xeito foron cambio sociedade presidente total valor varias uns representa crecemento eleccións homes acceso recursos tivo sería
      medida tipo mercado problemas dirección estaban concello resulta dereito xestión tan saúde facer catro libro moitos desta fixo longo efectos
      cultural situación ós debe residuos económico xullo euros esa rexión estar feito polas claro varios estudo plan todas uso organización galegos
      di futuro ambiental momento taxa maiores pouco marzo carácter político canto ambos servizo fronte posto hoxe comisión punto intereses calidade
      grupos polos idade propio outubro fai serán presente sendo sector nin produción partir bases estaba orixe control meses historia espazo
      comezou lado toda obxectivos prazo persoal utilización distintos laboral manter xaneiro dixo van podería presión proxectos contrato local
      cultura horas obra porcentaxe transporte industria fin educación pois noso territorio programa superficie nunca últimas último case segunda
      lingua campo cousas factores ambiente aumento longa coma comunicación pasa membros oficial aire fuxidos hora posibilidade ela actividades
      anterior evolución base referencia mesma emprego tiña límites parece debate protección demanda aplicación traballadores área moito mellora
      sociais mostra seguridade debido económicos obras saber banda reducir enerxía pasado construción algunhas novos natureza cidades cuestións
      refire participación destes seis valores estudos abril accións áreas coñecemento deben intención man director augas estado xente moita unhas
      algunha algún ningún ninguén alguén aquela aquel meu miña teu túa eu el eles elas lles entón logo tampouco fan dicir nese nesa dese dez cen
      naceu houbo había estivo fose tiñan eran haberá cales porén segundos terceiro feitos arredor mesmos mesmas algo nada luns martes mércores
      xoves venres sábado domingo febreiro maio xuño agosto setembro novembro decembro nalgún abonda duns onte mañá pouca poucos tanta tantos
      ningunha eses esas aqueles aquilo destas desa nestes meus miñas nosos vós nós ti che nolo fun sido sexan tiveron tido teña haber facía fixeron
      faga din dixeron dito ía ir ido vén veñen veu vir podía puido poida quere queren quería quixo querer sabe saben sabía soubo ve ven viu visto
      dá dan deu deron dar pon poñen puxo poñer chega chegou chegaron chegar queda quedou quedar leva levou levar deixa deixou deixar pasou pasar
      fala falou falar gañou perdeu morreu atopa atopar atopou xogar xoga xogou comeza segue seguir pídese presentou sinalou explicou engadiu
      asegurou mes semana días noite tarde última novas vello grande pequeno pequena bo boa bos boas peor menor alto alta cinco sete oito nove once
      doce vinte trinta corenta cincuenta cento mil millón home muller neno nena nenos fillo filla fillos pai nai irmán irmá persoa veciños pobo
      vila rúa praza casa casas terras río illa camiño lugares corpo ollos palabra palabras galegas libros xunta lei equipo escola universidade
      igrexa rei conselleiro alcalde axuda rede páxina cousa maneira nome prezo problema principio leste oeste morte preto lonxe diante fóra aquí aí
      alí alá si quizais xuntos xunto xulgado xuíz`,
    news: `policía rede televisión pirata pirataría operación detidos detidas detención millóns euros clientes`,
  },
  {
    name: "Romanian", franc: "ron", letters: "ăâîșțşţ", endings: "e i ă l le ul ii ea re or at tă lor ui are ului ri ile ate ie u ei ele că area c ră lă nd ză ce ți nă rile ează ice tate ere rilor ale uri ic ând ția să erea ut ze oare ite iile atea tor rat ării tat eze ci iu ție",
    words: `de în a la și cu se o din care pe să un nu pentru este mai au sau că ce ca si al fost şi fi s sunt i poate prin in când lui sa ar dacă loc va
      ale dar era l unui cel trebuie după le e multe unei n el într fie am toate ne iar pot ei asemenea cum acest timp astfel cele dintre până avut
      face orice avea între ani mare către are nici chiar sub foarte numai ďż aceasta lor despre noi conformitate fără putea alte fiind aceste cea
      peste mult unde îi ai prima sale atunci vor cadrul privind cât trei anul două precum produsele îl parte ea spre această asupra data doar acum
      cei puțin una decât unul membre mod fel partea își unor aici vederea lucru aduce unele mi dumneavoastră vă atât fiecare articolul timpul m
      statele te ori nou faptul imediat primul trecut probabil aceea acestea tot tratament aproape d ul acesta eu cazul caz ceea membru doi comisia
      fac vedere an baza daca înainte său apoi ora apă erau punctul numele cazuri ia dat anexa dintr uneori încât termen început animalele sďż așa
      primele jurul chimice acestuia spus momentul important cauza urma viața atingere drept împotriva toată odată stat putem unii calitate mă
      ianuarie istoria noiembrie animale asta cerințele acestora trebui încă ales printre beta prevăzute deoarece printr nr persoane necesare
      respectiv corp față român administrarea privire prezentul urmă copii cine acord fapt fața informații zile repede românească vigoare patru țară
      servicii bine zi aplicare general ceva corespunzătoare punct ele mari anunțat țara inima deci cunoscut începând afara altul produse duce
      reprezintă corpului însă acestor minute produselor jos devine materiale scris celor piață spune dupa totuși având valoarea conform special mic
      li legate publice ți lungul asigură probleme continuă prezentate sistemul următoare noastre cercetare înecat decembrie parcă niște lângă
      orașul câteva tuturor nivelul sus prea oficial comun publică locul succes lista oferi ci pare uman anumite sigur putut medicul pacienții
      tratamentul masă casa perioadă necesar moment noastră indiferent studii cďż prezenta orală cale energie comitetul utilizarea doza omul nivel
      martie pune oricum acestei înseamnă cartea scurt perioada nevoie tu procedura intrarea altă medic tip sensul afară elemente mici suplimentare
      rezultatele deja rapid recomandă măsuri celui simplu fermă menționate ii acești acei aceia suntem aveau ați aș vom vei voi nostru mea meu tău
      săi îmi vreo niciun nimic cineva cărui câți toți azi ieri mâine luni marți miercuri joi vineri ziua cinci insa fara pana asa sint cind avem
      aveți făcut zis vrea vreau știe știu vine venit merge da luat pus văzut găsit primit lucrat devenit rămas alt alți aceștia acestui acel acea
      acele cui câte dinspre contra deși acolo astăzi mereu niciodată ta anului anilor lună săptămână ore oameni om oamenilor femeie femei bărbat
      copil copiilor persoană viață țări oraș sat județ județul municipiul stradă casă locuri lume lumea mică nouă vechi bun bună rău prim doua
      doilea ultimul unu șase șapte opt zece sută mie mii milion milioane leu lei poliție poliția polițiști polițiștii procurori bărbați reținut
      reținuți arestat arestați percheziții dosar inculpați intr inainte cand pina catre tara orasul viata puteti aveti`,
  },
  {
    name: "German", franc: "deu", letters: "äöüß", endings: "n en t er g ng ung hen h ch rt den ren he ge ngen ter nen lich ht nd ert schen et sen k st gt lt nden ungen rn el in ig ben rte eit ige iert f sten igen nde llen ger tet sche end kt iche erte fen ssen ieren ft ellen ken liche her",
    words: `die der und in von das ist zu den auf im mit eine sich ein sie es dem als auch für des er nicht war an aus werden nach ich wie dass bei zum
      einer wir hat sind einem am wird noch nur einen oder aber bis wurde diese um hatte so kann mehr durch über wenn man wurden ihre dann haben
      waren doch vor ihr uns vom da zur unter alle können was viele zwischen neue sehr daß dieser gibt schon immer sein eines beim wieder dies seine
      seiner finden mir letzten mal keine zwei dieses ohne etwas jedoch hin ebenfalls ab davon einmal damit sagte du andere sei rund machen habe
      unsere gegen liegt müssen dort später hier mich denn erste worden nun sowie weiter geht neben ihm wegen drei muss nichts ihrer soll kommt
      lassen a ganz ob jetzt besser einige diesem sollte sagen stand guten selbst während anderen bzw ihn erreicht heute s vier alles vielleicht
      dich euch dir ihnen mein dein unser euer kein keinen keiner jeder jede jedes jeden diesen welche welcher wer wo wann warum weil obwohl sondern
      außerdem deshalb daher trotzdem seit ins gestern morgen bald oft nie viel wenig weniger fast etwa laut fünf sechs sieben acht neun zehn
      hundert tausend millionen jahr jahre jahren tag tage monat woche uhr zeit mann männer frau frauen kind kinder mensch menschen leute stadt land
      haus welt polizei festgenommen verhaftet durchsuchungen ermittler staatsanwaltschaft`,
  },
  {
    name: "Dutch", franc: "nld", letters: "éëï", endings: "n en d g de er ng ing k den ie nd rs el st ken ers ren nde rd tie ge ht ngen nen jk ven id lijk ld ek ke rt ingen rde ter f ige ig nden kt he sche ies end jke aan aar eid erd sen lijke ring aal ste sten pen nten der ens",
    words: `de van het in een en is op te zijn voor met dat die door ook uit niet werd hij aan als er om was bij tot of worden maar deze naar wordt nog
      dit zich ze dan moet heeft kan meer over naam familie jaar onder wel hun geen eerste tegen s zou hebben eerst andere twee grote na veel soort
      had haar tweede zo waar weer zelf plaats nieuwe wetenschappelijke geldig gepubliceerd enkele gaat gaan wat zal nu zij ik komen voorlichting
      gemeente al moeten tussen waren verder alle aantal echter tijdens leven eigen tijd jaren komt nemen maatregelen maken zoals toe volgens zegt
      vooral waarvan deel kunnen gebruikt laatste laten binnen der je product minder ten terug gemaakt men bijvoorbeeld moesten alleen toen rond
      omdat zien geven werk mensen n kinderen werden onderzoek verschillende groot hem gebied ad waarop nadat ging daar oude zeer elk mee prinses
      zullen top leggen vanaf vaak sinds genoemd wil plan goed jij wij jullie mij jou ons mijn jouw niets iets alles ieder elke welke wie hoe
      wanneer waarom hoewel terwijl zodat want dus daarom zonder vandaag gisteren morgen nooit altijd weinig bijna ongeveer drie vier vijf zes zeven
      acht negen tien honderd duizend miljoen dag dagen maand week uur man mannen vrouw vrouwen kind mens stad land huis wereld politie aangehouden
      verdachten verdachte arrestatie inval`,
  },
  {
    name: "Latin", franc: "lat", letters: "", endings: "m t um is i us nt ur tur em it am re ae at bus tis et unt ere io ti orum ant ri nis nem lis erunt tes ens iam ue ris tio bat ret ni ionem vit one ntes li di iis antur atum arum ata ionis tia rit tione ari bant atus rat tibus untur atem",
    words: `et in est non ad cum ut qui autem quod a sed quae per esse de sunt si ex ab quam eius se quia etiam me atque eum hoc erat te que ne dies qua
      quo anno circa enim ego aut inter haec sit mihi potest tamen iam ac pro solem fuit vel movebatur eo igitur omnia quibus his modo nam omnes sua
      res tibi illum quid sicut deus eos eorum ei ea apud ipse secundum ante sibi habet post nos illis nomine incolae omnibus e erant appellantur
      esset alia primum ergo quem rebus id deo nihil causa quidem suam ita semper nomen eam rem die nec hunc tu homines dixit huius nisi sic hic
      propter contra ubi tempore magis mea vos aliquid nunc quis illos rei vobis oportet simul tempus illi supra quoque super uel quoniam re illo
      illa suo domum minus unum quas tum deum urbis itaque factum dum facile ecce dicitur sub posse erit facere fore saepe nobis usque rerum locis
      ibi quaedam ille verba pars quasi sive haud natura annum suum vero quos magna magnum venit neque illius tam cuius una sine tua urbs at mei iis
      omni quorum ipsi uti sint ob filius unde omnium urbe habere multa locum fecit natus tantum hac pater saeculi lingua tuum quidam cui quattuor
      terrae hominem duo habent homo dicentes parte partem scilicet sum vitae dicit coram tamquam suis valde tunc deinde senatus hanc aliis nonne
      nomina bellum potentia illud testimonium fit modum eis mortem misit fidem corpus annis potes medio potuit dico pedes opus paulo quando terram
      potestatem eadem iterum filium aliud omnis vir vocem factus praeter filio facta voce ipsum essent motus hominum libri alias tres vera nemo o
      anni inde tuos hodie patrem abiit frater necesse corpore suae hominibus omne idem aliqua causam statim novum litteras solum prima dicens
      fuerat dedit caelo circiter forma nostra domus omnino possunt postquam videtur animus regnum sui nostrae primo virum loci sese praeterea duos
      studium fere publica gloria ipso nostri postea milia civitatis is ratio primus milites opera possit huiusmodi nostris tribus civitas hostibus
      manibus manu maxime ostensum dicentem manus diebus septem velim signa bonum habuit mouens prius an iuxta fuisse iter antea liberos genus
      sententiam dictum turba tuo terra adversus prope ire quicquam vidit meam modi proelio dominus plerumque velut annos rex appellatur deos nulla
      magnam via bello publicam templum animum quin copias tanta tuam verbum habeo omnem adhuc ipsa multos fuerunt accepit hominis facto verbis
      fidei tuae senatu pluribus caput noster essentia populum meus tuus suus num antequam numquam cras heri intra prae multi inquit populus uero
      immo olim mox extra ultra infra circum trans erga tui nostrum vestrum uobis ii earum eas huic hi hae horum harum hos has illam illorum iste
      ista istud ipsius quarum quisque aliquis aliquando nullus nullum totus tota totum alius alter altera uterque unus duae duorum duobus tria
      quinque sex octo novem decem centum mille secundus tertius es sumus estis eram ero erunt fui sim essem possum poterat habebat facit faciunt
      fecerunt fiunt dicunt dixerunt dicere ait videt videre visum veniunt venire dat dare datum mittit missus capit cepit captus ducit duxit ductus
      agit egit agere actum scribit scripsit scriptum legit legere audit audivit vocatur nominatur nata mortuus obiit vixit vivere amat amare amo
      laudat debet licet volo vult velle nolo malo scio scit scire credo credit puto putat quaero petit tenet manet movet iubet iussit posuit donec
      hinc huc quomodo quare cur utrum plus multum multo parum satis nimis bene male paene vix forte fortasse certe diu diem annus annorum tempora
      temporis hora nocte noctem saeculo mense regis regem rege reges dei domini dominum domino homini homine viri viris uxor filii filia patris
      mater matris fratres populi urbem urbes civitatem terris caelum caeli mare maris aqua aquae domo locus loco viam belli pax pacem hostis hostes
      hostium miles militum exercitus exercitum dux ducem arma copiae imperator imperium imperio consul provincia lex legem leges ius iudex vita
      vitam mors mortis morte corporis animi animo anima virtus virtutem manum oculi oculis vox liber librum linguae operis partes modus gens gentem
      gentes generis magnus magno maior maximus parvus bonus bona malus malum multus multis novus nova summus verus verum romae romam romani romanus
      romanorum romana latinus latina`,
  },
  {
    name: "Swedish", franc: "swe", letters: "åäö", endings: "",
    words: `och i att en för av som på det är till den med ett har om de från inte var han men vi kan så vid jag man sig under finns eller vara du andra
      hade detta när även mot mellan denna år mer många nya efter också sin där hans skulle ut genom hur mycket kommer alla nu s del vilket än in
      bara oss upp ska samt här något sedan ger stora talet hon vill vilka dessa få första dess då måste över olika hela skall utan senare större
      sade vår ha liv kom per flera göra mindre gör ju sitt får personer hennes både bli våra dag`,
  },
  {
    name: "Danish", franc: "dan", letters: "æøå", endings: "",
    words: `og i er at det en af på til for med der de har den ikke som et om jeg men så vi var fra kan skal vil han også du ved man kunne her være eller
      blev hvis nu hvor sig meget havde over op efter mere hun sammen mange alle da skulle få andre når samme ud godt år have os selv første siger
      noget nogle deres været helt sin både mig end vores dig ville nye hvad dette under mod hos se gode kl dem går ind lige min denne flere fik
      ingen lidt måde komme anden nok kun derfor alt bare aldrig igen før får blive`,
  },
  {
    name: "Norwegian", franc: "nob", letters: "æøå", endings: "",
    words: `og i er det til for av på som en med har at ikke et om fra den de vi men var jeg kan han vil eller også skal etter dette ved ble seg så sier
      nå andre hun denne ut du mer mot opp alle to noen blir år inn få hadde bli må ha mange skulle mellom enn her over være derfor helt annet man
      fikk alt ta se noe vært store våre likevel god bare sin hos nye kunne mener der saken når oss hva dem flere litt dag bruk uten mens før barn
      gir både under disse hvor kommer sammen tar svært del gikk slik gang å`,
  },
  {
    name: "Polish", franc: "pol", letters: "ąćęłńóśźż", endings: "",
    words: `na i się do nie że to jest o od po jak przez a ale dla za tylko tym jego już które był będzie lat również jednak są czy pod oraz ma który
      bardzo roku też jako tego tej co ich być został przy kiedy ze powiedział będą może jeszcze takie mówi bo jeśli jej jednym teraz pracy także
      było wielu podczas im można we aż trzy nas tymczasem ponad miasta u więcej tam wiele nowego tych czas osób latach życia około temu pieniądze
      miał trzeba mogą nawet niż ta przed wtedy udział między go bez była rząd je miejscu w z r`,
  },
  {
    name: "Czech", franc: "ces", letters: "áčďéěíňóřšťúůýž", endings: "",
    words: `a se na je s to do že o pro ve i jsou po od si jako byl za ale bylo jak bude nebo tak byla který roce při jsem která by jen co které roku jeho
      pak podle tento také mezi byly už let když však kde své není tedy tomu asi u před jsme ze kteří aby ji až další pod velmi místo případě být
      než již hlavní zde jejich poté proti vám proto tím dva ten patří může ani století mnoha vlastní měl nové lze li ne toho či této počet byli má
      tam součástí území první v z k`,
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
    words: `ve bir bu için olarak ile de da olan çok daha büyük en sonra gibi her in bilgi yer göre yeni tarafından ne nın veya ancak ise a ilgili nin e
      kadar iki son iyi etti eğitim su o tüm yüksek önemli iş yıl sahip olduğu içinde yapılan un birlikte üzere farklı ya şekilde birçok yılında
      teknik üzerinde bazı arasında önce üzerine ifade gerekli onu hakkında ayrıca ki eden gelen te karşı devam kendi i edilen fazla alan biri gün
      ilk kabul olup bulunan nda olmak var değil başına doğal`,
  },
  {
    name: "Indonesian", franc: "ind", letters: "", endings: "",
    words: `yang dan di dengan ini pada untuk itu dari dalam tidak oleh adalah akan download ke juga telah ada mereka sebagai menjadi tahun orang lebih
      karena dapat ia tersebut atau seorang satu bahwa banyak seperti besar sebuah bisa sangat kepada saja namun kemudian baru sudah tetapi lagi
      anda memiliki maka batu hanya ketika beberapa saat dunia saya bagi kita secara merupakan antara aku pun negara dia harus album selama anak tak
      tempat setelah kami hari tentang komentar tapi memberikan baik para atas kedua lain sampai sama pernah hal dilakukan salah ternyata masih jika
      semua sehingga serta bagian sekitar kecil membuat sedang masa pasukan mempunyai apa lainnya sendiri mulai hingga dua bukan belum boleh mau
      ingin ialah paling amat sekali setiap sedikit kamu siapa mana kapan bagaimana mengapa kenapa sebab agar supaya kalau bila sejak sebelum
      sementara maupun terhadap bulan minggu jam waktu kota rumah polisi ditangkap tiga empat lima enam tujuh delapan sembilan sepuluh ratus ribu
      juta daripada awak kerana sahaja iaitu pula`,
  },
  {
    name: "Basque", franc: "eus", letters: "ñ", endings: "",
    words: `eta da zen bat ere zuen izan an ziren du dira ez generoko animalia bere ko udalerrian zituen ditu edo udalerria dute demografia baina
      erroldatutako biztanleak zuten eskualdean dago ondoren egiten egin hau departamenduan dagoena beste de eko arabera baten pertsona izena diru
      duen sarrera zion ean biztanle urteko sortu a bakoitzeko fiskalaren mediana euro eman bi behar dagoen batean kilometro garai guztiak oso den
      batek hala honetan zela baita hori bizi alde gerra esan batzuk asko gaur diren aldiz erabiltzen baino bitartean mendebaldeko batez batera
      azaleran berriz lehen ezagutu`,
  },
  {
    name: "Albanian", franc: "als", letters: "çë", endings: "",
    words: `të e në dhe i me një nga për që është më u ka si së edhe se tij te ishte nuk ai ne do këtë duke janë por prej vitin ta ku kanë
      cili pas mund ajo saj`,
  },
  {
    name: "Afrikaans", franc: "afr", letters: "êëô", endings: "",
    words: `die en is van in n het wat dit vir te om nie as met ons op dat ek sy word se ook hy maar aan kan hierdie hulle oor na daar was of my deur by
      jou gaan sal jy toe moet sê so net uit tot baie een hom soos dan wees kom al nog wil mens haar nou laat maak groot eerste mense sou meer ander
      lewe`,
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
    words: `yn y i a o mae ar ei yr ac n gan oedd wedi gyda roedd fel mewn yw am un enw sy ond ôl ym fod eu neu sef bu cael hefyd er gyfer hyd yng aml
      eraill ystod hyn rhywogaeth perthyn deulu talfyrir fe dros at cyntaf wrth bod pan yma cynnwys hynny oed daeth erbyn hon nifer dyma ceir of ef
      ysgol u gwaith cafodd ail ni gael na lle arall cyn rhwng newydd nid oherwydd rhan hwn du pobl oes rhai iddo mwyn pryd ddefnyddio hen r â`,
  },
  {
    name: "Irish", franc: "gle", letters: "áéíóú", endings: "",
    words: `an a agus na ar i is go ag é le de bhí sa sé sin mar tá d seo ach ó in leis atá raibh ina ní féin nó eile ann san faoi ba den chun nach as do
      dá ná gur baile amach bhfuil suite iad nuair chuid chomh don gach air mór aon sí t duine níos siad bhliain aige bheith n maith mé sna réir ea
      fáil am chur chéile dul chuir nua mó idir lena lá gan cé isteach faoin ansin acu rud leith cur ón daoine á cuid dhéanamh orthu chéad rinne áit
      céanna féidir thabhairt taobh níl mhór tháinig anois bliain tar éis inar dár leo léi chuig um thar trí roimh siúd má más cad conas cathain
      blianta fear bean beag sean freisin fós anseo inniu inné suas síos tú muid í againn agam agat orm uirthi dom duit dó di dóibh rinneadh dúirt
      deir beidh chuaigh fuair thug contae éirinn gaeilge rugadh déanamh déag`,
  },
  {
    name: "Swahili", franc: "swh", letters: "", endings: "",
    words: `ya na wa kwa katika ni za la kuwa cha kama au yake hii pia vya zaidi wake watu lakini kutoka kwenye baada hivyo ilikuwa hata
      wakazi`,
  },
  {
    name: "Tagalog", franc: "tgl", letters: "", endings: "",
    words: `sa ang ng ay na mga at isang ito si noong ni hindi may o siya mula nito bilang kanyang para kung upang ibang pag iba nang pang pamamagitan
      dahil niya unang t kanilang nasa naging mas bansa maaaring tao din hanggang ika lahat maraming lamang buong isa ilang bahagi taong dito taon
      bagay ayon kaya sila pagkatapos kay habang`,
  },
  {
    name: "Esperanto", franc: "epo", letters: "ĉĝĥĵŝŭ", endings: "",
    words: `la de kaj en estas al ke mi ne por pri estis kiel kun li el ili per oni ni ĝi kiu tio vi pli tiu sed aŭ kiuj se plej havas ĉi tiuj nur ĉe tiel
      dum inter sur da povas jam lingvo a ja ankaŭ du unu ol pro tre post urbo kiam kion laŭ ĉu devas nomo ĉiuj granda poste tute do je tiun tial
      jaro jaroj antaŭ ĝin mem eble tempo landoj mondo an vortoj mia kie tuta multe ĝis ktp min sian bona diversaj okazis`,
  },
  {
    name: "Vietnamese", franc: "vie", letters: "àáâãèéêìíòóôõùúýăđơưạảấầẩậắằặẹếềểệỉịọốồổộớờởợụủứừửữựỳ", endings: "",
    words: `và các của có là cho với trong những được không người một đã công để học đến nhà thể về việc nhiều khi đó bạn tại thành hợp
      trường như hàng cơ đầu thực hiện chỉ ra sự chính`,
  },
  { name: "Sotho", franc: "sot", letters: "", endings: "", words: `ho le a o ka ke ba e hore tse ya wa mme sa tsa ha re bo mo ne na la hae tla eo` },
  { name: "Tswana", franc: "tsn", letters: "êô", endings: "", words: `a o e le go ka ke ba ya wa mo tse gore ga sa tsa fa re bo ne na la tla gagwe` },
  { name: "Maori", franc: "mri", letters: "āēīōū", endings: "", words: `te o nga ngā ki e i a he ko kua me mo ka tona hei ana ai no ia tēnei kei mā` },
  {
    name: "Yoruba", franc: "yor", letters: "àáèéìíòóùúẹọṣ̀́", endings: "",
    words: `ni je ti o ó ní tele tí ati n ede orile awon a to ile e si ara sí kan lo àti fi yìí lati re won s àwo se bi wa fun fún ò pé sì náà mo ninu
      àwọn wó ko bá kò èdè bí rè di tó gba de ohun ìlú wà máa tabi omo so  ba pe nigba gegebi eyi naa gbogbo ilu ọ́ ọ̀ wọ́n láti ọmọ jẹ́ nínú`,
  },
  {
    name: "Somali", franc: "som", letters: "", endings: "",
    words: `oo ka iyo ku ah waxaa u ee waa la ay uu soo waxay mid badan in waxa kale wuxuu laga ugu aad loo lagu ayaa si ahaa ama sida tahay wax dadka
      sidoo yahay marka waxaana dalka kala aan ahaan kii leh magaalada sare isku ilaa dhulka ayuu markii wadanka inta inuu hore dib loogu yihiin dad
      dheer qof `,
  },
  {
    name: "Tsonga", franc: "tso", letters: "", endings: "",
    words: `ku hi na ya eka wa va nga ka ta a yi swi ri swa ra xa ndzi leswi leswaku i bya loko leyi u yo wu le lava lowu vona wana hina n ti leri vanhu
      laha ni mfumo wo xi emahlweni khabinete nkarhi misava no matiko kona endla `,
  },
];
