"""Words of keys and lines that say where, and whether in cinemas, a film was released."""

from __future__ import annotations

from index.folding import fold, word_set

from .vocabulary import COUNTRIES

_NAMES = {
    "USA": """us, usa, u s, u s a, united states, united states of america, america, american,
        north america, north american, domestic, vereinigte staaten, etats unis, estados unidos,
        ee uu, eeuu, stati uniti, eua, verenigde staten, vs, abd, amerika""",
    "UK": """uk, u k, gb, gbr, united kingdom, great britain, britain, british, england,
        grossbritannien, vereinigtes konigreich, royaume uni, grande bretagne, reino unido,
        gran bretana, regno unito, gran bretagna, verenigd koninkrijk, birlesik krallik, ingiltere,
        uk wide""",
    "Ireland": "ireland, irish, ie, irl, irland, irlande, irlanda, ierland",
    "Germany": """germany, german, d, de, deu, ger, deutschland, deutscher, dt, allemagne,
        allemande, alemania, germania, alemanha, duitsland, almanya, bundesweit""",
    "Austria": """austria, austrian, a, o, at, aut, osterreich, osterreichischer, autriche,
        oostenrijk""",
    "Switzerland": """switzerland, swiss, ch, sui, schweiz, suisse, suiza, svizzera, suica,
        deutschschweiz, suisse romande, romandie""",
    "France": "france, french, f, fr, fra, frankreich, francia, franca, frankrijk, fransa",
    "Belgium": "belgium, belgian, be, bel, belgique, belgien, belgica, belgio, belgie, belcika",
    "Netherlands": """netherlands, the netherlands, dutch, nl, nld, niederlande, pays bas,
        paises bajos, paesi bassi, nederland, nederlandse, holland""",
    "Spain": "spain, spanish, es, esp, espana, espagne, spanien, spagna, espanha, ispanya",
    "Italy": "italy, italian, it, ita, italia, italien, italie, italie, italya",
    "Portugal": "portugal, portuguese, pt, prt, portogallo, portekiz",
    "Brazil": "brazil, brazilian, br, bra, brasil, brasilien, bresil, brasile, brezilya",
    "Turkey": "turkey, turkish, tr, tur, turkiye, turkei, turquie, turquia, turchia, turkije",
    "Argentina": "argentina, ar, arg, argentinien, argentine, arjantin",
    "Mexico": "mexico, mexican, mx, mex, mexiko, mexique, messico, meksika",
    "Chile": "chile, cl, chl",
    "Colombia": "colombia, kolumbien, colombie",
    "Peru": "peru",
    "Uruguay": "uruguay",
    "Canada": "canada, canadian, ca, can, kanada, quebec",
    "Australia": "australia, australian, au, aus, australien, australie, avustralya",
    "New Zealand": "new zealand, nz, nzl, neuseeland, nouvelle zelande, nueva zelanda",
    "India": "india, indian, in, ind, indien, inde, hindistan",
    "Japan": "japan, japanese, jp, jpn, japon, giappone, japao, japonya",
    "South Korea": "south korea, korea, korean, kr, kor, sudkorea, coree du sud, corea del sur",
    "China": "china, chinese, cn, chn, chine, cina, cin",
    "Hong Kong": "hong kong, hk, hkg, hongkong",
    "Taiwan": "taiwan, tw, twn",
    "Singapore": "singapore, sg, singapur",
    "Philippines": "philippines, ph, phl, philippinen, filipinas",
    "Sweden": "sweden, swedish, se, swe, schweden, suede, suecia, svezia, sverige",
    "Norway": "norway, norwegian, nor, norwegen, norvege, noruega, norge",
    "Denmark": "denmark, danish, dk, dnk, danemark, dinamarca, danmark",
    "Finland": "finland, finnish, fi, fin, finnland, finlande, suomi",
    "Poland": "poland, polish, pl, pol, polen, pologne, polonia, polska",
    "Greece": "greece, greek, gr, grc, griechenland, grece, grecia, yunanistan",
    "Russia": "russia, russian, ru, rus, russland, russie, rusia, rusya",
    "Israel": "israel, isr",
    "South Africa": "south africa, za, zaf, sudafrika",
}
_COUNTRY = {fold(name): country for country, names in _NAMES.items() for name in names.split(",")}
_ALSO_WORDS = word_set("d de a o at au f es it in be no se pl ca can ar de us")
"""Codes that are words of their own: a country only at the end, or in a bracket of their own."""
_LONGEST = 4

RELEASE = word_set(
    """release releases released releasing opens opening opened open kinostart filmstart start
    startet starttermin bundesstart kinostarts sortie sorties estreno estrena uscita estreia
    lancamento bioscooprelease releasedatum premieredate vizyon vizyona gosterim gosterime cikis
    vizyonda gosterimde releasedate anlaufen sort veroffentlichung erscheinungsdatum kinorelease
    lanzamiento hits sort lauft laufen angelaufen gestartet anlauft estrenada esce exibicao
    uscito giriyor girecek girdi giren verschijnt draait sorti estrenado proyecta"""
)
"""Words one of which stands in whatever speaks of a release."""
_OF_KEYS = word_set(
    """release released releases opens kinostart filmstart bundesstart starttermin sortie
    sorties estreno estrena uscita estreia lancamento lanzamiento bioscooprelease releasedatum
    releasedate vizyon gosterim cikis kinorelease"""
)
CINEMA = word_set(
    """cinema cinemas theater theaters theatre theatres theatrical theatrically kino kinos salle
    salles cine cines sala salas sale bioscoop bioscopen sinema sinemalarda sinemalar bioscopes
    cartelera affiche"""
)
PREMIERE = word_set(
    """premiere premieres premiered premiering weltpremiere urauffuhrung premiera prima
    avantpremiere festivalpremiere wereldpremiere festivalstart promiyeri promiyer preestreno"""
)
FESTIVALS = word_set(
    """festival fest filmfestival filmfest festivals filmfestspiele festspiele cannes venice
    venezia venedig venise venecia mostra berlinale sundance toronto tiff locarno telluride sxsw
    tribeca rotterdam iffr idfa annecy sitges karlovy biff nyff lff fantasia croisette
    quinzaine biennale"""
)
HOME = word_set(
    """dvd dvds bluray blu ray 4k uhd vhs video home vod svod demand stream streaming streams
    streamen digital digitally netflix prime amazon hulu disney max hbo mubi apple itunes shudder
    criterion peacock paramount tv television fernsehen heimkino heimkinostart disc discs
    bluraydisc platforms plattform
    download rent rental ondemand curzon movistar filmin mvod pvod ott plateformes"""
)
STREAMS = word_set(
    "netflix prime amazon video hulu disney max hbo mubi apple tv shudder peacock paramount"
)
"""Services whose own films come out there, and not in cinemas."""
AGAIN = word_set(
    """rerelease rereleased re reissue reissued wiederauffuhrung wiederveroffentlichung reprise
    reposicion restored restoration anniversary ripresa riedizione"""
)
_FILLERS = word_set(
    """the a an in on of at from to for and or is it its was will be been who which that
    film movie feature picture date dates day original initial first official general wide
    limited nationwide worldwide world international internationally global globally countries
    currently expected scheduled planned due select selected only now also where out
    playing showing screened screens screening shown across throughout
    round friday thursday wednesday tuesday monday saturday sunday
    fri thu thur thurs wed tue tues mon sat sun
    available exclusively beginning starting since arrives arriving arrived lands landing
    datum am im ab den dem der die das in seit zum kinos deutsche deutschen offizieller regularer
    bereits jetzt aktuell derzeit nun nur bei auf verfugbar zu sehen es er sie exklusiv
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    le la les de du des au aux en dans l d et depuis prevue nationale national generale mondiale
    partir des mercredi jeudi vendredi date nos depuis disponible sur ce actuellement
    fecha el los las y del desde mundial oficial prevista comercial nacional cinta pelicula
    independientes seleccionadas jueves viernes miercoles
    se partir ya disponibles llega llegan
    data di il nelle nella nel dal dall all dalle al alle dei e giovedi mercoledi venerdi italiana
    su disponibile arriva
    do da dos das no na nos em a partir quinta feira oficial desde disponivel chega
    tarihi tarih dunya genel itibaren ile de vanaf te zien nu bioscoopdatum op het donderdag vrijdag
    woensdag sep
    beschikbaar da dan den ta ten tan gununden cuma turkiye ulkemizde
    film s t st nd rd th h"""
)
_OF_LINES = word_set(
    """film movie feature picture day now only also where out it is was been who
    which that select selected playing showing screened screens screening shown"""
)
"""Fillers of sentences, which with a word of releases make other keys ("Opening film")."""
SPOKEN = RELEASE | CINEMA | PREMIERE | FESTIVALS | HOME | AGAIN | _FILLERS


def country_in(words: list[str], *, whole: bool = False) -> tuple[str | None, list[str]]:
    """The country that some folded words name, and the words without it; None where none is named.

    `whole`: they stand by themselves, as in a bracket, where any code can be meant.
    """
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            name = " ".join(words[at : at + size])
            if name in _ALSO_WORDS and not _is_code(words, at, whole=whole):
                continue
            country = _COUNTRY.get(name)
            if country is not None:
                return country, words[:at] + words[at + size :]
    return None, words


def country_of(text: str) -> str | None:
    """The country that a text names and nothing else, in plain English where it is a known one."""
    folded = fold(text)
    known = _COUNTRY.get(folded)
    return known or (text.strip() if folded in COUNTRIES and len(folded) > 3 else None)


def _is_code(words: list[str], at: int, *, whole: bool) -> bool:
    if len(words) == 1:
        return whole
    before = words[at - 1] if at else ""
    if words[at] == "us":
        return True
    return at == len(words) - 1 and (before in RELEASE or before in ("date", "datum", "theatrical"))


def names_release(words: list[str]) -> bool:
    """Whether folded words are the key of a release in cinemas, or of a premiere."""
    country, rest = country_in(words)
    dated = {"film", "movie"} if "date" in words else set()
    left = [word for word in rest if word not in _FILLERS or word in _OF_LINES - dated]
    known = _OF_KEYS | PREMIERE | ({"start"} if country else set())
    return any(word in known for word in left) and all(word in known | CINEMA for word in left)


def names_premiere(words: list[str]) -> bool:
    """Whether folded words speak of a premiere or a festival, and not of an ordinary release."""
    for at, word in enumerate(words):
        if word == "prima" and at and words[at - 1] == "opera":  # a first film
            continue
        if word in PREMIERE or word in FESTIVALS:
            return True
    return "mundial" in words or "mondiale" in words
