"""Words that make a headline of a title: "review", "ending explained", "Kritik zu"."""

from __future__ import annotations

import re

from .patterns import Pattern

_DISC = r"(?:dvd|blu-?ray|4k|uhd|ultra hd|vod)"
_REVIEW = (
    r"(?:(?:film|movie|cinema|short|video|dvd|blu-?ray|4k|uhd|netflix|mubi|festival|classic|retro|"
    r"capsule|mini|blog|documentary|doc|horror|anime|animation|best picture|honest|brutally|"
    r"non[ -]?spoilery?|no[ -]spoilers?|spoilery|reader|late|belated|instant|express|micro|haiku|"
    r"(?:\d{1,4}|one|two|three|five|ten|hundred)[ -](?:second|minute|word|sentence|line)s?|"
    r"guest|ew|throwback|home video|streaming|"
    r"advance|early|quick|full|spoiler[ -]?free|spoiler|my|our|the|an?|in|official|tamil|telugu|"
    r"hindi|malayalam|kannada|marathi|bengali|bangla|punjabi|gujarati)[ -]?)*"
    r"(?:reviews?|reviewed)(?: (?:&|and) film summary)?"
    r"(?: (?:no|without|with(?: minor)?) spoilers)?"
    r"|(?:(?:die|unsere|meine|eine) )?(?:(?:film|kino|kurz|dvd|blu-?ray|heimkino)?-?\s?kritik|"
    r"(?:film|kino)?-?rezension|filmbesprechung|besprechung)|"
    rf"(?:test|critique|chronique|avis)(?: {_DISC}(?:(?: ?[/&+] ?| et | ){_DISC})*)|"
    rf"{_DISC}(?:[ /&+-]+{_DISC})*[ -]?test|"
    r"(?:(?:la|notre|ma|une) )?critique(?: express)?(?: du film| ciné(?:ma)?)?|"
    r"(?:(?:notre|mon) )?avis(?: sur)?"
    r"|(?:(?:mi|la|nuestra|a|nossa) )?(?:crítica|critica|reseña|resena|opinión)(?: de (?:la "
    r"película|la peli|cine|la semana)| del film[e]?| cinematográfica)?(?: (?:sin|con) spoilers)?|"
    r"(?:la )?(?:nostra )?recensione(?: del)?(?: film)?|resenha(?: do filme)?|"
    r"crítica (?:da semana|do filme|de filme)|análise(?: do filme)?|"
    r"(?:(?:de|onze) )?(?:film)?recensie|"
    r"(?:(?:film|filmi|filminin) )?(?:eleştirisi|eleştiri|inceleme(?:si)?|i̇nceleme(?:si)?|yorumu|"
    r"analizi|kritiği|değerlendirmesi|izlenimleri)"
    r"(?: ve yorumu)?|filmin kritiği|(?:film(?:i(?:nin)?)? )?konusu(?: ve (?:yorumu|incelemesi))?|"
    r"(?:filmi )?hakkında(?: bilgi)?|(?:filmi )?üzerine(?: (?:notlar|bir deneme))?|"
    r"analisi(?: del film)?|análisis(?: de la película)?"
)
_EXPLAINED = (
    r"(?:the )?(?:ending|end|finale?|plot|story|movie|film)(?:'s| is)?,? explained|explained|"
    r"ending explanation|"
    r"(?:das )?ende (?:erklärt|erklärung)|erklärt|explication(?: de la fin)?|la fin expliquée|"
    r"final explicado|"
    r"explicación del final|finale spiegato|spiegazione del finale|o final explicado|"
    r"einde uitgelegd|sonu (?:ne anlatıyor|açıklaması)"
)
_NOTES = (
    r"(?:some |a few |quick |brief |first |final |random |my )*(?:thoughts|notes|impressions)"
    r"(?: on)?|capsule|first look|rewatch|rewatched|(?:a )?retrospective|revisited|"
    r"(?:film |an )?analysis"
)
_GUIDE = (
    r"(?:(?:full|complete|detailed|short|spoiler|plot|story|movie|film) )*"
    r"(?:recap|summary|synopsis|breakdown)|"
    r"parent(?:s|['’]s|s['’])? guide|parental guide|viewing guide|study guide|resumen|résumé|"
    r"riassunto|resumo|zusammenfassung|samenvatting"
)
_TOPIC = (
    r"(?:(?:the|its|full|main|key|major|das|die|la|le|il|el|o) )?(?:ending|end|finale?|plot|"
    r"story|themes?|symbols|symbolism|meaning|cast|characters|trivia|facts|twists?|spoilers|"
    r"quotes|timeline|easter eggs|age rating|handlung|fin|fim)"
)
_SUBJECT = rf"(?:{_REVIEW}|{_EXPLAINED}|{_NOTES}|{_GUIDE})"
_AND = r"\s*(?:,|&|\+|/|\b(?:and|und|et|y|e|en)\b)+\s*"
TAIL = (
    rf"(?:(?:(?:{_SUBJECT}|{_TOPIC}){_AND})*{_SUBJECT}"
    rf"(?:{_AND}(?:the )?(?:{_SUBJECT}|{_TOPIC}|film summary))*)"
)
TIME_BEHIND = re.compile(
    r"(?P<year>\((?:18|19|20)\d\d\)),? (?:duration|runtime|running time|dauer|laufzeit|durée)?:? ?"
    r"\d{2,3} ?(?:min(?:ute[sn]?|s|utos|uti)?|dk|dakika)\.?$",
    re.IGNORECASE,
)
"""A film's length behind its year, as headlines of shorts have it."""
WORDS = (
    "review", "test", "chronique", "kritik", "rezension", "besprechung", "critique", "avis",
    "crítica", "critica",
    "reseña", "resena", "recensione", "resenha", "análise", "recensie", "eleştiri", "inceleme",
    "yorumu", "kritiği", "analisi", "análisis", "explained", "explanation", "ende erklär",
    "erklärt", "explication", "expliquée", "explicado", "explicación", "spiegato", "spiegazione",
    "uitgelegd", "sonu ", "thoughts", "notes", "impressions", "capsule", "first look", "rewatch",
    "retrospective", "revisited", "analysis", "recap", "summary", "synopsis", "breakdown",
    "guide", "resumen", "résumé", "riassunto", "resumo", "zusammenfassung", "samenvatting",
    "opinión", "analizi", "değerlendirme", "izlenimleri", "konusu", "hakkında", "üzerine",
)  # fmt: skip
"""Words of which one stands in every tail: a headline without them has none."""
_COMMENT = (
    r"(?:(?:(?:my|our|the|some|a few|meine|unsere|mon|ma|notre|mes|mi|nuestra|mis|la mia|il mio|"
    r"a minha|mijn) )?(?:comments?|opinions?|(?:kino|film|kurz)?-?(?:meinung|kommentar|kritik|"
    r"eindruck|eindrücke)|opinion|commentaire|chronique|billet|impressions|comentarios?|opinión|"
    r"opiniones|valoración|impresiones|commento|opinione|parere|impressioni|comentário|opinião|"
    r"bespreking|mening|yorum(?:um|lar)?|eleştiri|görüş(?:üm|ler)?|reviews?|critique|crítica|"
    r"reseña|recensione|resenha|kritik|rezension|avis)(?: (?:de )?(?:ciné(?:ma)?|cine|film|"
    r"película|filme))?)"
)
"""What a text on a film is called beside, or instead of, a review of it."""
_ON = (
    r"(?:of|on|about|zum?|zur|über|von|sur|du|de|di|su|del|al?|alla|sobre|da|do|van|over|bij)"
    r"(?: (?:the|den|dem|der|le|la|el|il|de|het|o))?(?: (?:film|filme|movie|película|peli))?"
)
_THE_FILM = r"(?:der|den|le|la|il|el|o|de) (?:kino|spiel)?(?:film|película|peli|filme)|película"
_WATCH = (
    r"(?:¿?(?:vale|merece) la pena ver(?: la película)?|vale a pena (?:assistir|ver)(?: a)?|"
    r"(?:where|how) (?:to|can (?:i|you)) (?:watch|stream)|is it worth watching:?)"
)
_SORT = r"(?:(?:(?:a|an|my|the) )?(?:brief|short|quick|mini|honest|totally honest|longer|full) )?"
_EVENT = (
    r"(?:(?:the )?(?:tiff|cannes|berlinale|berlin|venice|sundance|sxsw|nyff|lff|bfi(?: london)?|"
    r"london|fantasia|"
    r"fantastic fest|locarno|telluride|rotterdam|iffr|idfa|tribeca|afi fest|sitges|viennale|"
    r"karlovy vary|"
    r"san sebasti[aá]n|toronto|new york|edinburgh|eiff|busan|hot docs|frightfest|overlook|"
    r"netflix|hulu|mubi|shudder|"
    r"throwback|horror|classic|anime|criterion|home video|4k|uhd)(?: film festival|"
    r" international film festival|"
    r" filmfest(?:ival)?)?\s?(?:'?\d\d|(?:19|20)\d\d)?\s)"
)
_OTHER_WORD = r"(?!(?:books?|novels?|games?|albums?|series|season|tv|year|show|trailer|episode)\b)"
_TAKE = (
    r"(?:reviews?|look|take|thoughts|impressions|reflections|musings|ramblings|notes|opinion|"
    r"two cents|rant)"
)
_TAKE_ON = (
    rf"(?:(?:an?|my|our|the|some|a few|more) )?(?:{_OTHER_WORD}[\w’'-]+ ){{0,3}}{_TAKE} "
    r"(?:of|on|about|at)(?: the (?:movie|film))? (?-i:(?=[A-ZÀ-Þ0-9“\"‘«„*_]))|"
    r"(?:spoiler[- ]?free|non-?spoilery?|no[- ]spoilers?):? (?-i:(?=[A-ZÀ-Þ0-9“\"‘«„]))|"
    r"(?:what i thought (?:of|about)|why i (?:loved|liked|hated|didn['’]t like)|"
    r"i (?:just |finally )?(?:watched|saw)|(?:just|finally) (?:watched|saw)|"
    r"re-?(?:watching|visiting)) "
    r"(?-i:(?=[A-ZÀ-Þ0-9“\"‘«„]))"
)
"""What somebody says who writes of a film ("A very late review of Title")."""
PREFIX = Pattern(
    rf"^(?:\W{{0,2}}\[?{_EVENT}?{_SORT}(?:{TAIL})\]?"
    r"\s*(?:[:|•·–—-]+|//|of(?: the (?:movie|film))?\b|on\b|"
    r"zum film\b|zum?\b|von\b|du film\b|de (?:la película|la pelicula)\b|de\b|di\b|sobre\b|su\b|"
    rf"van\b|del film\b|to\b|for\b)\s*|{_WATCH}\s+|{_TAKE_ON}|"
    rf"{_COMMENT}(?:{_AND}{_COMMENT})*\s*(?:[:|–—]\s*|\s{_ON} )(?-i:(?=[A-ZÀ-Þ0-9“\"‘«„]))|"
    rf"(?:{_THE_FILM}) (?-i:(?=[A-ZÀ-Þ0-9“\"‘«„]))|"
    r"(?:explaining|understanding|unpacking|decoding) the (?:end|ending|finale|meaning) "
    r"(?:of|to|behind) |"
    r"\[?(?:film|movie|cinema|kino)\]?\s*[:|–—]\s*|"
    r"(?:(?:film|movie) )?(?:review|(?:film|kino)?kritik|critique|crítica|reseña|recensione|"
    r"recensie)(?: film)? (?-i:(?=[A-ZÀ-Þ0-9“\"‘«„]))|"
    r"(?:(?:film|movie) )?(?:review|(?:film)?kritik|critique|crítica|reseña|recensione|recensie)"
    r"\s+/\s+(?=[“\"'‘«„]))",
    re.IGNORECASE,
    having=(
        *WORDS,
        "the end",
        "look ",
        "take ",
        "opini",
        "comment",
        "coment",
        "kommentar",
        "meinung",
        "eindr",
        "chronique",
        "billet",
        "valoración",
        "impres",
        "parere",
        "bespreking",
        "mening",
        "yorum",
        "görüş",
        "película",
        "peli ",
        "reflections",
        "musings",
        "ramblings",
        "two cents",
        "rant",
        "spoiler",
        "what i",
        "why i",
        "i just",
        "i finally",
        "i saw",
        "just saw",
        "finally saw",
        "watching",
        "visiting",
        "finale",
        "meaning",
        "pena ver",
        "pena assistir",
        "watch",
        "stream",
        "film",
        "movie",
        "cinema",
        "kino",
    ),
)
BRACKET_PREFIX = Pattern(rf"^[\[(](?:{TAIL})[\])]\s*[:|–—-]?\s*", re.IGNORECASE, having=WORDS)
SUFFIX = Pattern(
    rf"\s*(?:(?:[:|•·,–—]|//|\s-)\s*(?:{TAIL})|[\[(](?:{TAIL})[\])]|\s(?:(?:film|"
    rf"movie)\s+)?(?:{TAIL}))(?:\s+by\s.*)?!*$",
    re.IGNORECASE,
    having=WORDS,
)
REVIEW_COLON = Pattern(
    rf"^(?P<title>.{{1,80}}?)[’'”\"]?\s+(?:{TAIL})\s*(?:[:|–—]|\s-)\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
    having=WORDS,
)
REVIEW_OF = Pattern(
    rf"(?:[:|–—]|\s-)\s*(?:(?:{TAIL})\s+(?P<of>of|zum?|zur|des|du|de|del|della|di|on|von)(?: the "
    r"(?:movie|film))?)\b\s*(?P<rest>.+)$",
    re.IGNORECASE,
    having=WORDS,
)
