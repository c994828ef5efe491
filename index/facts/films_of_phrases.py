"""Whose film it is, from phrases in Spanish, Italian, Portuguese and Turkish."""

from __future__ import annotations

from .patterns import Pattern
from .people import NAME

_GENITIVE = r"['’](?:n?[ıiuü]n|s[ıiuü]n[ıiuü]n)"
_ES_FILM = (
    r"(?:película|peli|cinta|filme|film|largometraje|obra|trabajo|comedia|drama|thriller|"
    r"documental|propuesta|producción|apuesta|western|adaptación)"
)
_ES_NEW = (
    r"(?:nueva|última|primera|segunda|tercera|cuarta|quinta|reciente|nuevo|último|primer|segundo|"
    r"tercer|cuarto|quinto|esperada|esperado|aclamada|aclamado|premiada|premiado)"
)
_ES_OF = r"(?:del (?:director|cineasta|realizador) |de la (?:directora|cineasta|realizadora) |de )"
_ES_KIND = r"(?:[a-zà-ÿ]+ )?(?:[a-zà-ÿ]+ )?"
_IT_FILM = r"(?:film|lungometraggio|lavoro|opera|pellicola|commedia|dramma|thriller|documentario)"
_IT_NEW = (
    r"(?:nuov[oa]|ultim[oa]|prim[oa]|second[oa]|terz[oa]|quart[oa]|atteso|attesa|acclamato|bel)"
)
_IT_OF = r"(?:del regista |della regista |di |d['’])"
_PT_FILM = r"(?:filme|longa|longa-metragem|trabalho|obra|drama|comédia|thriller|documentário|fita)"
_PT_OF = r"(?:do (?:diretor|cineasta) |da (?:diretora|cineasta) |de |do |da )"
_PHRASES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "es": (
        (
            rf"\b{_ES_NEW} {_ES_FILM} {_ES_KIND}{_ES_OF}(?P<name>{NAME})",
            ("nuev", "últim", "prim", "segund", "tercer", "cuart", "quint", "reciente", "espera",
             "aclama", "premia"),
        ),
        (
            rf"\b(?:[Ll]o (?:nuevo|último|más reciente|próximo)|[Ll]a (?:nueva|última)|"
            rf"[Ll]a más reciente) {_ES_OF}(?P<name>{NAME})",
            ("nuev", "últim", "reciente", "próximo"),
        ),
        (
            rf"\b(?:ópera prima|debut (?:en la dirección|tras las cámaras|como directora?)|"
            rf"{_ES_FILM} (?:más reciente|dirigid[oa]|escrit[oa] y dirigid[oa])) "
            rf"(?:de|por) (?:la directora |el director )?(?P<name>{NAME})",
            ("ópera prima", "debut", "más reciente", "dirigid"),
        ),
        (
            rf"\b[Ee]st[ea] {_ES_FILM} {_ES_KIND}(?:de|dirigid[oa] por) (?P<name>{NAME})",
            ("este ", "esta "),
        ),
        (
            rf"\b[Ll]a dirección (?:corre|va|corrió) (?:a cargo|por cuenta) de (?P<name>{NAME})",
            ("la dirección",),
        ),
    ),
    "it": (
        (
            rf"\b{_IT_NEW} {_IT_FILM} (?:[a-zà-ÿ]+ )?{_IT_OF}(?P<name>{NAME})",
            ("nuov", "ultim", "prim", "second", "terz", "quart", "attes", "acclamato", "bel "),
        ),
        (
            rf"\b(?:ultima fatica|opera (?:prima|seconda|terza)|esordio alla regia|"
            rf"ritorno alla regia|debutto alla regia) {_IT_OF}(?P<name>{NAME})",
            ("fatica", "opera ", "esordio alla", "ritorno alla", "debutto alla"),
        ),
        (
            rf"\b(?:[Qq]uest[oa]|[Ii]l|[Uu]n) (?:film|lungometraggio) (?:firmato (?:da )?|"
            rf"diretto da |d['’]|di )(?P<name>{NAME})",
            ("film ", "lungometraggio "),
        ),
    ),
    "pt": (
        (
            rf"\b(?:nov[oa]|últim[oa]|primeir[oa]|segund[oa]|terceir[oa]|mais recente) "
            rf"{_PT_FILM} (?:[a-zà-ÿ]+ )?{_PT_OF}(?P<name>{NAME})",
            ("nov", "últim", "primeir", "segund", "terceir", "mais recente"),
        ),
        (
            rf"\b(?:{_PT_FILM} (?:mais recente|de estreia)|estreia na direção|faroeste brasileiro|"
            rf"[Oo] (?:filme|longa)) {_PT_OF}(?P<name>{NAME})",
            ("mais recente", "estreia", "faroeste", "filme", "longa"),
        ),
    ),
    "tr": (
        (
            rf"[Yy]önetmenliğini (?:ise )?(?P<name>{NAME}){_GENITIVE} (?:yaptığı|üstlendiği)",
            ("önetmenliğini",),
        ),
        (
            rf"[Yy]önetmenliğini (?:ise )?(?P<name>{NAME})(?:['’]\w+)? "
            rf"(?:yap|üstlen|gerçekleştir)\w+",
            ("önetmenliğini",),
        ),
        (
            rf"[Yy]önetmen koltuğun(?:da|a) (?:ise )?(?P<name>{NAME})(?:['’]\w+)?",
            ("önetmen koltuğun",),
        ),
        (
            rf"(?<![\w’'-])(?P<name>{NAME})(?:(?:['’](?:[dt][ae]n|n?[ıiuü]n))? "
            rf"(?:imzalı|imzası(?:nı)? taşıyan|yönetiminde(?:ki)?|yönetmenliğinde(?:ki)?|"
            rf"rejisiyle)|{_GENITIVE} (?:yazıp yönettiği|çektiği (?:ilk|son|yeni)|"
            rf"(?:ilk|ikinci|üçüncü|son|yeni) (?:uzun metraj\w*|sinema filmi)|"
            rf"senaryosunu (?:da )?yazıp yönettiği))",
            ("imzalı", "imzas", "yönet", "rejisiyle", "çektiği", "metraj", "sinema filmi"),
        ),
        (
            rf"(?:^|[\n.] ?|\s)[Bb]ir (?P<name>{NAME}) [Ff]ilmi\b",
            ("filmi",),
        ),
        (
            rf"(?P<name>{NAME}), senaryosunu da (?:yine )?kendi(?:si)? yazdığı",
            ("senaryosunu da",),
        ),
    ),
}  # fmt: skip
PHRASES = {
    code: tuple(Pattern(phrase, having=having) for phrase, having in phrases)
    for code, phrases in _PHRASES.items()
}
"""Phrases with the name in them, by the language of the text."""
