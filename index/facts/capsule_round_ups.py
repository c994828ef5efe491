"""What a document's headline says of how many films it treats: a round-up, a ranking, a guide."""

from __future__ import annotations

import re

from .patterns import Pattern

_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "winter|spring|summer|autumn|fall"
)
_FESTIVALS = (
    "tiff|sundance|cannes|berlinale|venice|sxsw|locarno|fantasia|nyff|lff|iffr|tribeca|"
    "telluride|viennale|film festival|filmfest|festival"
)
_SHORT = "capsule|short|mini|quick|brief|bite-?sized?|pocket|one-?paragraph|micro|mostly short"
_ROUND_UPS = (
    rf"\b(?:{_SHORT})[- ]?(?:movie |film )?(?:reviews|takes|hits|thoughts|notes|kritiken)\b",
    r"\b(?:reviews )?in brief\b",
    r"\b(?:double|triple)[- ](?:feature|bill)s?\b",
    r"\bround-?up\b",
    r"\b(?:movies|films|what|everything) (?:that )?(?:i|we)(?:['’]?ve| have)?(?: been| just)? "
    r"(?:watched|watching|saw|seen)\b",
    r"\bwatched (?:in|this|last|lately|recently)\b",
    r"\b(?:recently|just) (?:watched|seen)\b",
    r"\b(?:recent|latest|weekend|monthly|weekly) (?:viewings?|watches|watching|movies|films)\b",
    r"\b(?:viewing|watch|film|movie|screening|festival|cinema) ?"
    r"(?:log|diary|journal|notebook|dispatch(?:es)?|digest)\b",
    rf"\b(?:{_MONTHS})(?:['’]s)?,?(?: \d{{4}})?(?:['’]s)? "
    r"(?:movies|films|watches|viewings?|reviews)\b",
    rf"\b(?:movies|films|watching|viewings?|watched)(?: of| in| for|:)? (?:{_MONTHS})\b",
    rf"\b(?:{_FESTIVALS})\W{{0,3}}(?:'?\d\d|(?:19|20)\d\d)?\W{{0,3}}"
    r"(?:diary|dispatch|journal|report|notebook|day|capsules|reviews|round|recap)\b",
    r"\b(?:movies|films|filme) (?:on|im|in|from) (?:a |the |my )?"
    r"(?:planes?|flights?|flugzeug|trains?)\b",
    r"\b(?:movie|film|cinema|viewing|watching|review)[- ](?:catch[- ]?up|backlog)\b",
    r"\bcatching up (?:on|with) (?:some |my |the )?(?:\w+ )?(?:movies|films|reviews)\b",
    r"\brattrapages? (?:de )?(?:ciné|films?)|\bnachgeholte? filme\b|"
    r"\b(?:cine|pelis|películas) (?:atrasad[oa]s?|pendientes|sin (?:comentar|reseñar))\b",
    r"\bkurz ?(?:kritiken|besprochen|rezensionen|notizen)\b",
    r"\bzuletzt gesehen(?:e[nr]? filme)?\b|\bgesehen im\b|\bgesehene (?:filme|kinofilme)\b",
    r"\bfilme im (?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|"
    r"november|dezember)\b|\bwas ich (?:\w+ )?(?:gesehen|geschaut) habe\b",
    r"\b(?:derniers|mes) films? (?:vus|du mois)\b|\búltimas (?:películas|pelis) vistas\b|"
    r"\b(?:ultimi )?film visti\b|\bson izledi(?:ğim|klerim)\b|\blaatst gezien\b",
    r"\b(?:film|filmfest|festival|kino|berlinale)[- ]?tagebuch\b",
    r"\bfilme (?:der woche|des monats)\b",
    r"^\W*neu im kino(?:\W|$)",
    r"\b(?:film|kino)(?:neu)?(?:starts|premieren) (?:der|dieser) woche\b",
    r"\b(?:les )?(?:films|sorties)(?: (?:ciné(?:ma)?|films?))? (?:de la|de cette|cette) semaine\b",
    r"\b(?:los |las )?(?:estrenos|películas|pelis) (?:de la|de esta|esta) semana\b",
    r"\b(?:i film|le uscite) della settimana\b|\bhafta(?:nın|sının) (?:yeni )?film(?:leri)?\b|"
    r"\bbu hafta (?:vizyon|sinema)\w*|\bvizyon(?:daki)? filmleri\b",
    r"\b(?:films? )?vus? (?:en|ce|cette|au|le)\b",
    r"\bcritiques (?:courtes|express|en bref|éclair)\b",
    r"\b(?:journal|carnet)s? (?:de |d['’]un |du )?(?:festival|cinéphile|cannes|bord|cinéma)\b",
    r"\bmini[- ]?cr[ií]ticas\b|\bcr[ií]ticas? (?:breves|cortas|rápidas)\b",
    r"\b(?:películas )?vistas (?:en|este|esta)\b|\bdiario (?:de|del|di|da) (?:un )?festival\b",
    r"\bmini[- ]?recensioni\b|\brecensioni brevi\b|\bvisti (?:a|in|questo|questa)\b",
    r"\bfilmes vistos\b|\bkorte recensies\b",
    r"\bkısa (?:kısa|eleştiriler|yorumlar)\b|\bizlediklerim\b|\bfestival günlüğü\b",
)
_ROUND_UP = Pattern("|".join(_ROUND_UPS), re.IGNORECASE)
_SEVERAL = Pattern(
    rf"^\W*(?:the )?(?:{_MONTHS})(?:\W+(?:and |to |& )?(?:{_MONTHS}))?,?(?:\W*\d{{4}})?\W*$|"
    r"\b(?:film|movie|cinema|dvd|blu-?ray)[- ]reviews\b|^\W*reviews\W*$|"
    r"\bnew (?:films|movies|releases)\b|\b(?:films|movies) of the (?:week|month)\b|"
    r"\bthis (?:week|month)['’]?s (?:films|movies|releases)\b|"
    r"\b(?:film)?kritiken\b|\bcritiques\b|\bcr[ií]ticas\b|\brecensioni\b|\brese[nñ]as\b|"
    r"\brecensies\b|\belestiriler\b|\beleştiriler\b|\bresenhas\b",
    re.IGNORECASE,
)
_RANKED = re.compile(
    r"^\W*(?:my )?lists?\W*$|\b(?:best|worst|greatest|top|bottom|ranked|ranking|"
    r"essential|favou?rites?|scariest|funniest|most (?:anticipated|underrated|overrated)|"
    r"besten?|schlechtesten|lieblingsfilme|meilleurs|pires|mejores|peores|"
    r"migliori|peggiori|melhores|piores|beste|en iyi)\b",
    re.IGNORECASE,
)
_GUIDE = re.compile(
    r"\bto (?:watch|see|stream)\b|\byou (?:should|must|need)\b|\bcoming (?:soon|to)\b|"
    r"\bpreviews?\b|\bnew (?:on|to|in|releases)\b|\bwhat['’]?s (?:on|new|streaming)\b|"
    r"\bnow (?:playing|showing|streaming)\b|\bopening (?:this|in)\b|"
    r"\bvorschau\b|\bneu im kino\b|\bkinostarts?\b|\bà (?:voir|l['’]affiche)\b|\bles sorties\b|"
    r"\bestrenos\b|\bin sala\b|\bvizyonda\b|\bpara ver\b|\bda vedere\b|\bizlenecek\b|"
    r"\bizle(?:n?me(?:niz|si)|yin) gereken\b|"
    r"^\W*(?:\d{1,3}|three|four|five|six|seven|eight|nine|ten|drei|vier|fünf|sechs|sieben|acht|"
    r"neun|zehn|trois|quatre|cinq|six|sept|huit|neuf|dix|tres|cuatro|cinco|seis|siete|ocho|nueve|"
    r"diez|tre|quattro|cinque|sei|sette|otto|nove|dieci|üç|dört|beş|altı|yedi|sekiz|dokuz|on) "
    r"(?:\w+ ){0,2}(?:films?|movies|filme|películas|filmes)\b",
    re.IGNORECASE,
)
_VERSUS = re.compile(r"\bv(?:s|ersus)?\b\.?", re.IGNORECASE)


def is_round_up(text: str) -> bool:
    """Whether a headline says that several films are treated, one after the other."""
    return bool(_ROUND_UP.search(text))


def may_be_several(text: str) -> bool:
    """Whether a headline is a month alone, or says "reviews" and not "review"."""
    return is_round_up(text) or bool(_SEVERAL.search(text))


def is_ranking(text: str) -> bool:
    """Whether a headline announces a list of the best or worst."""
    return bool(_RANKED.search(text))


def is_guide(text: str) -> bool:
    """Whether a headline announces what is on, which is reviewed or only announced."""
    return bool(_GUIDE.search(text))


_JUDGES = re.compile(
    r"\breviews?\b|\bworth\b|\bverdicts?\b|kritik|\blohn\w+|\bcritiques?\b|\bnotre avis\b|"
    r"\bcr[ií]ticas?\b|\brese[nñ]as?\b|\brecension[ei]\b|\brecensies?\b|ele[sş]tiri|\bresenhas?\b",
    re.IGNORECASE,
)


def judges(*texts: str) -> bool:
    """Whether a headline or a file's name says that what is on is judged, not only announced."""
    return any(map(_JUDGES.search, texts))


def sets_against(text: str) -> bool:
    """Whether a headline sets two things against each other ("A vs. B")."""
    return bool(_VERSUS.search(text))
