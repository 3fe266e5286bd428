import type { Tells } from "../pack.ts";

/** What tells Spanish from other languages; the commonest words come first. */
export const tells: Tells = {
  name: "Spanish",
  franc: "spa",
  letters: "áéíóúüñ",
  endings: "ción ciones ado ados ada adas ido idos mente dad dades ería ero eros era iento ientos ando iendo ió ar er ir os as es an",
  words: `de la que el en y a los del se las por un con una no es para su al lo como más o pero sus le ha me si sin sobre este ya entre
    cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni
    parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre
    día tanto ella tres sí dijo sido gran país según menos mundo año antes estado contra sino forma caso nada hacer general estaba poco estos
    presidente mayor ante unos les algo hacia casa ellos ayer hecho primera mucho mientras además quien momento millones esto están pues hoy
    lugar tras estas sea estar estado están cómo cual aún nuevo nueva tienen han será sería unas estaban eran tenía bajo mediante junto dicha
    ambos uno una cuyo cuya quienes dichos e u personas hubo hubiera`,
  news: `policía detenido detenidos detenida detenidas detención detiene detienen piratería pirata piratas operación red golpe juez juzgado fiscalía registros
    incautan incautados decomisan decomisados bloqueados cárcel prisión denuncia multa multas páginas fútbol televisión desarticulada desarticulado desmantela
    desmantelada allanamientos capturan capturados capturas cierran cae caen clientes guardia civil provincias mundo millones`,
};
