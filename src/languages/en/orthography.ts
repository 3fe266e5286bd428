import type { Orthography } from "../pack.ts";

export const orthography: Orthography = {
  abbreviations: [
    "mr", "mrs", "ms", "dr", "prof", "rev", "hon", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "cmdr", "maj", "det", "insp", "supt", "pol", "st", "ft", "mt",
    "no", "nos", "vs", "v", "art", "para", "sec", "fig", "vol", "ch", "pp", "p", "ed", "eds", "ca", "approx", "est", "dept", "div", "jan", "feb", "mar", "apr", "jun", "jul",
    "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "calif", "mass", "conn", "fla", "ariz", "colo", "wash", "tex", "pa",
    "ill", "mich", "minn", "tenn", "ave", "blvd", "op", "atty", "asst", "adm", "messrs", "e.g", "i.e", "cf", "viz", "tel", "ext",
  ],
  closings: ["inc", "corp", "co", "ltd", "llc", "plc", "jr", "sr", "etc", "al", "bros", "a.m", "p.m", "s.p.a", "s.a"],
  openers: [
    "the", "a", "an", "this", "these", "that", "those", "it", "its", "he", "she", "they", "we", "his", "her", "their", "our", "in", "on", "at", "after", "before", "during", "since",
    "by", "for", "from", "with", "when", "while", "as", "if", "but", "and", "there", "according", "two", "three", "several", "some", "more", "police", "officers", "investigators", "authorities",
  ],
  dangling: ["the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or", "into", "between", "under", "over", "than", "that", "which", "who", "was", "were", "is", "are", "has", "have", "had", "its", "his", "her", "their", "more", "about"],
  boilerplate: {
    lines: [
      "news", "home", "log in", "login", "sign in", "sign up", "register", "subscribe", "search", "menu", "contact", "contact us", "about us", "share", "share this", "share this article",
      "share this story", "tweet", "print", "email", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "instagram", "youtube", "copy link", "save", "listen", "sponsor ad", "sponsored",
      "sponsored content", "advertisement", "advertising", "ad", "from our sponsors", "skip to content", "skip to main content", "image pdfimage print", "top stories", "latest", "latest news", "breaking news",
      "world", "business", "politics", "sport", "sports", "technology", "tech", "entertainment", "opinion", "press releases", "press release", "newsroom", "media", "photos",
      "gallery", "back to top", "continue reading", "next", "previous", "next article", "previous article", "loading", "close", "cancel reply", "accept", "accept all", "reject all", "privacy policy",
      "terms of use", "terms and conditions", "cookie policy", "cookie settings", "manage cookies", "tags", "topics", "comments", "no comments", "newsletter", "weather", "horoscope",
    ],
    starts: [
      "follow us on", "follow us at", "like us on", "join us on", "find us on", "subscribe to our", "subscribe to the", "subscribe now", "sign up for", "sign up to our", "get our", "get the latest", "click here",
      "share this", "share on", "share via", "print friendly", "sponsor ad", "image credit", "photo credit", "picture credit", "photo by", "photos by", "image by", "image courtesy", "photo courtesy",
      "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing to", "posted in", "filed under", "tagged with", "tagged under", "about the author",
      "get in touch with our", "for more stories like this", "check our news page", "download the", "download our app", "watch live", "watch now",
      "sign in to", "log in to", "already a subscriber", "this article is for subscribers", "support our journalism", "have a story", "got a story", "send us your", "link to", "jump to", "enable javascript",
    ],
    phrases: ["all rights reserved", "use of cookies", "accept cookies", "cookie policy", "privacy policy", "visits today", "required fields are marked", "email address will not be published", "your inbox", "terms of service"],
    credits: ["picture", "pictures", "photo", "photos", "image", "images", "credit", "photo credit", "image credit", "picture credit", "source", "graphic", "illustration", "file photo", "pic", "pics", "read", "read more", "watch", "related", "more news"],
    lists: [
      "read more", "read also", "read next", "see also", "related", "related links", "related topics", "top stories", "more from", "more on", "elsewhere on the site", "related articles", "related stories", "related news", "related posts", "related content", "more stories", "more news", "more on this story", "most read",
      "most popular", "trending", "trending now", "you may also like", "you might also like", "recommended", "recommended for you", "recommended stories", "latest stories", "other news", "other stories", "in other news", "don t miss", "editor s picks", "top stories today", "also read", "what to read next", "recent posts", "popular posts", "latest posts", "latest news", "recent news", "recent articles", "latest articles", "latest updates", "further reading",
    ],
    ends: ["leave a reply", "leave a comment", "post a comment", "add a comment", "join the conversation", "join the discussion", "view comments", "your email address will not be published"],
  },
};
