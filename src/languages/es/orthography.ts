import type { Orthography } from "../pack.ts";

export const orthography: Orthography = {
  abbreviations: [
    "sr", "sra", "sres", "srta", "dr", "dra", "d", "dña", "prof", "profa", "lic", "ing", "arq", "abog", "gral", "gral", "cnel", "tte", "cap", "cte", "sgto", "insp", "subinsp", "mons", "fr", "sto", "sta", "hno", "art", "arts", "núm", "núms", "nro", "nros", "no", "n",
    "pág", "págs", "p", "pp", "vol", "cap", "fig", "tel", "tfno", "fax", "avda", "av", "c", "pza", "pzo", "ctra", "km", "aprox", "p.ej", "ej", "vs", "cf", "ed", "min", "máx", "ee", "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "sept", "set", "oct", "nov", "dic",
    "lun", "mié", "jue", "vie", "sáb", "dom", "op", "ref", "exp", "inc", "prov", "dpto", "depto", "admón", "cía", "rr", "ff", "cc", "aa", "jj", "sto", "excmo", "ilmo", "ilma", "mr", "mrs",
  ],
  closings: ["etc", "uu", "cía", "corp", "ltd", "co", "s.a", "s.l", "a.m", "p.m", "jr"],
  openers: [
    "el", "la", "los", "las", "un", "una", "en", "con", "por", "para", "según", "tras", "desde", "durante", "al", "del", "de", "este", "esta", "estos", "estas", "ese", "esa", "se", "no", "así", "también", "además", "pero", "y", "cuando", "mientras", "entre", "sobre", "su", "sus", "lo",
    "dos", "tres", "otros", "otras", "todos", "hasta", "a", "es", "ha", "han", "hay", "fue", "fueron", "ayer", "hoy",
  ],
  dangling: [
    "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "a", "al", "en", "con", "por", "para", "y", "e", "o", "u", "que", "se", "su", "sus", "entre", "sobre", "hasta", "desde", "tras", "según", "sin", "es", "son", "fue", "fueron", "ha", "han", "como", "lo", "muy", "este", "esta",
  ],
  boilerplate: {
    lines: [
      "noticias", "inicio", "portada", "home", "menu", "buscar", "iniciar sesion", "inicia sesion", "registrarse", "registrate", "suscribete", "suscripcion", "contacto", "quienes somos", "redaccion", "compartir", "comparte", "comparte esta noticia", "compartir en", "imprimir",
      "correo", "email", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "instagram", "youtube", "copiar enlace", "guardar", "escuchar", "publicidad", "anuncio", "contenido patrocinado", "patrocinado", "sucesos", "nacional", "internacional", "politica", "economia",
      "deportes", "cultura", "sociedad", "tecnologia", "futbol", "mundo", "opinion", "videos", "video", "fotos", "galeria", "notas de prensa", "nota de prensa", "comunicado", "comunicados", "ultimas noticias", "ultima hora", "lo ultimo", "actualidad", "judiciales", "policiales",
      "el tiempo", "horoscopo", "volver arriba", "subir", "seguir leyendo", "continuar leyendo", "siguiente", "anterior", "articulo siguiente", "articulo anterior", "cargando", "cerrar", "cancelar respuesta", "aceptar", "aceptar todo", "aceptar todas", "rechazar",
      "politica de privacidad", "politica de cookies", "aviso legal", "terminos y condiciones", "etiquetas", "temas", "comentarios", "sin comentarios", "boletin", "newsletter", "archivado en", "mas informacion",
    ],
    starts: [
      "siguenos en", "siguenos tambien", "sigue nuestro canal", "sigue toda la informacion", "suscribete a", "suscribete al", "suscribete para", "registrate para", "recibe nuestro", "recibe las noticias", "apuntate a", "haz clic", "haga clic", "pincha aqui", "comparte en",
      "compartir en", "compartir por", "comparte este", "comparte esta", "descarga la app", "descarga nuestra", "unete a nuestro", "unete al canal", "foto de archivo", "imagen de archivo", "foto cortesia", "utilizamos cookies", "este sitio usa", "este sitio utiliza", "esta web utiliza", "esta web usa",
      "usamos cookies", "al continuar navegando", "si continuas navegando", "archivado en", "publicado en la categoria", "sobre el autor", "acerca del autor", "mira el video", "mira tambien el video", "ya eres suscriptor", "inicia sesion para", "contenido exclusivo", "conforme a los criterios",
      "puedes seguirnos", "puedes seguir a",
    ],
    phrases: ["todos los derechos reservados", "derechos reservados", "uso de cookies", "politica de cookies", "politica de privacidad", "campos obligatorios", "correo electronico no sera publicada", "direccion de correo electronico no sera", "prohibida su reproduccion", "prohibida la reproduccion"],
    credits: ["foto", "fotos", "fotografia", "fotografias", "imagen", "imagenes", "credito", "creditos", "fuente", "fuente de la imagen", "foto archivo", "ilustracion", "grafico", "cortesia", "autor", "lea", "lee", "vea", "mira", "lea también", "lee también"],
    lists: [
      "te puede interesar", "te puede interesar tambien", "te podria interesar", "tambien te puede interesar", "puede interesarte", "quizas te interese", "quiza te interese", "te recomendamos", "le puede interesar", "le podria interesar", "puede leer", "lea tambien", "lea ademas", "lea mas", "lee ademas", "lea ademas", "lee tambien", "lee mas", "leer mas", "leer tambien",
      "mira tambien", "ver tambien", "vea tambien", "mas informacion", "ultimas noticias", "lo ultimo", "mas sobre este tema", "mas en esta seccion", "noticias relacionadas", "noticia relacionada", "articulos relacionados", "contenido relacionado", "mas noticias", "otras noticias", "lo mas leido", "lo mas visto", "mas leidas", "mas leidos", "las mas leidas", "las mas vistas",
      "no te pierdas", "recomendados", "recomendadas", "entradas recientes", "ultimas entradas", "otros articulos", "del mismo autor", "notas relacionadas",
    ],
    ends: ["deja un comentario", "deja una respuesta", "deja tu comentario", "escribe un comentario", "anadir comentario", "agregar comentario", "publicar un comentario", "tu direccion de correo electronico", "participa en la conversacion", "dejar comentario"],
  },
};
