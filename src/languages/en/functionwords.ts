import type { Tells } from "../pack.ts";

/** What tells English from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "English",
  franc: "eng",
  letters: "",
  endings: "d ed y g ng ing l on er ion ts ly al ns rs h ers ce ation ons k ting st ry c ies ty ve ic tions ds ate nce nts in nd ls ive ter ble ss ated ally ring ck ine ms ks ses ll ure est sts gs ces cal th ct rd sh",
  words: `the and of to in a is that for it on i s with was at have you as are by be this from but an or they not has were will he we which can there all
    had t if their more been his who one your up about what so like my people also its would out time new our than over do when said other into two
    after them some year first us no only just me years well now such may how most these very get know then her any last m many day between police
    work good those government world best city information around make back because don before go take please made during where million could
    service place much she did see three under own used great way state should took part re both even life off him through each food area want
    another use going however found little office school old home put am being operation must why high say four course told week does while here
    called end arrested help company country next same every public find case against since says following need days several th think taken north
    still let group down different right set too local come site man illegal ve without system five members general form staff according making
    order action really law services better number until among men often e students ever read large industry deal party already long available
    within pay actually com later came piracy officers look countries development based together children major again business free early working
    few today able month community keep land result health power provide news money went name things least top report recent contact history summer
    content second including post data having months streaming possible quality technology line taking though team didn access six sent crime market
    ll program online try hand town property night sites research change worth level training water per once call international involved hours
    citizens seized got became web social main period show far systems media along political makes using times questions care federal small never
    value across yeah thought sold yet left experience located cause century become force thing stop send special authorities likely sea love bank
    review always game upon rights tell sure d meeting financial trade close might groups wanted open issue job considered network friend released
    website looking big nothing hope earlier criminal study billion play alone workers users held almost view building agency various lot
    performance kind doing led fact done followed total family street energy investigation means future either decision body live particular feel
    getting reason important plan fine away project began full looks population person vote although real ten needs father someone limited support
    cost less hands known space ago anything brought turn return former given trial received born announced story boxes met mother asked something
    loss example email forces servers class agreement issues message point young joke comes hard living short themselves operations type behind due
    written accounts past side receive front essential customers companies ask stay anyone light material language cut further charged directly
    audience fraud established give percent millions seven worked seen else death women follow details al price mean isn private built developed
    phone individuals list daily pirate application book trying included morning whether friends attached moved exposure works provided car economic
    search ground websites probably won whole present head goods shows idea reported unit file legal guys others customer education arrests move
    suspected subject costs process ways reasons standards decisions spent respect soon died growth direct thank activities resources seems whose
    key whom nor doesn wasn everything yes ok okay thanks sorry hello hi hey dear mine myself yours yourself himself hers herself itself ourselves
    theirs somebody somewhere anybody nobody nowhere everyone everybody everywhere whatever whichever wherever whenever whoever yesterday tomorrow
    tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november
    december shall ought aren weren hasn haven hadn couldn wouldn shouldn cannot saying tells asks goes gone gets gotten takes coming gives gave
    giving sees saw seeing knows knew finds finding thinks keeps kept leaves leave puts brings bring begins begun buy bought sell selling sells paid
    pays lose lost win stand stood hear heard hold write wrote run ran sit sat speak spoke spoken meet spend wear break broke broken choose chose
    grow grew stuck yelled felt feels seem seemed becomes tries tried wants wish needed loved loves hate enjoy hopes agree agreed believe believed
    understand remember learn helps eight nine eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand thousands dozen dozens half
    third fourth fifth bad worse worst bigger older younger newer late low easy easily nice pretty cheap expensive empty quite rather enough twice
    maybe perhaps instead apart sometimes usually forever woman boy boys girl girls child kid kids wife husband brother sister son daughter guy
    house room door road stuff dog dogs cat cats store shop photo photos image share comments updated published tags tagged article press release
    minute minutes views newsletter subscribe source`,
  news: `police arrest arrests arrested charged seized seizes seize raid raids raided gang jailed piracy illegal illegally suspects officers court
    prison sentence customs man men worth football fake film guilty held frozen dawn fraud seller ring smashed blocked sites website websites boxes crackdown shut
    fined sentenced streams streaming operation investigation market world government trading million billion goods assets home back`,
};
