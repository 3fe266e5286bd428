import type { Tells } from "../pack.ts";

/** What tells English from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "English",
  franc: "eng",
  letters: "",
  endings: "ing tion ed ly ment ness ght ck ers ity ies ent ist th ow",
  words: `the of and to in a is for on that it with as was at by be have are you this from an he has but will his which or their were
    not they can your had there also we its more if all about who been one would after into up her other when such first out two like only
    these most no our what my may how than between any during over said so last them do many just then before very around used however him
    both she see now could through under me those each where while because out off down back against without being did does should still
    own same again too few some get got make made take new year years time people day week month police says told here why whose since until
    among every per whom never always yet nor i s t don didn won isn doesn wasn re ve ll
    my let us anyone someone something nothing everything many several although however along across within since says say go going come really actually`,
  news: `police arrest arrests arrested charged seized seizes seize raid raids raided gang jailed piracy illegal illegally suspects officers court
    prison sentence customs man men worth football fake film guilty held frozen dawn fraud seller ring smashed blocked sites website websites boxes crackdown shut
    fined sentenced streams streaming operation investigation market world government trading million billion goods assets home back`,
};
