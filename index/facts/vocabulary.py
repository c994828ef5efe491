"""Names of countries, genres and languages, for telling a credits line from a sentence."""

from __future__ import annotations

from index.folding import fold, word_set


def _table(text: str) -> frozenset[str]:
    return frozenset(fold(name) for name in text.replace("\n", ",").split(",") if name.strip())


COUNTRIES = _table(
    """USA, US, U.S.A., U.S., United States, United States of America, Vereinigte Staaten,
    États-Unis, Etats-Unis, Estados Unidos, EE.UU., EEUU, Stati Uniti, EUA,
    Verenigde Staten, VS, ABD, Amerika, UK, U.K., United Kingdom, Great Britain, GB,
    Britain, England, Scotland, Wales, Northern, Ireland, Großbritannien,
    Vereinigtes Königreich, Royaume-Uni, Grande-Bretagne, Reino Unido, Gran Bretaña,
    Regno Unito, Gran Bretagna, Grã-Bretanha, Verenigd Koninkrijk, Birleşik Krallık,
    İngiltere, Ireland, Irland, Irlande, Irlanda, Ierland, İrlanda, France, Frankreich,
    Francia, França, Frankrijk, Fransa, F, FR, Germany, Deutschland, Allemagne, Alemania,
    Germania, Alemanha, Duitsland, Almanya, D, DE, West Germany, Westdeutschland, BRD,
    BR Deutschland, DDR, East Germany, RFA, GER, Italy, Italien, Italie, Italia, Itália,
    Italië, İtalya, I, IT, Spain, Spanien, Espagne, España, Spagna, Espanha, Spanje,
    İspanya, E, ES, Portugal, Portogallo, Portekiz, Belgium, Belgien, Belgique, Bélgica,
    Belgio, België, Belçika, B, BE, Netherlands, The, Netherlands, Niederlande, Pays-Bas,
    Países Bajos, Paesi Bassi, Países Baixos, Nederland, Hollanda, NL, Holland, Luxembourg,
    Luxemburg, Luxemburgo, Switzerland, Schweiz, Suisse, Suiza, Svizzera, Suíça,
    Zwitserland, İsviçre, CH, Austria, Österreich, Autriche, Oostenrijk, Avusturya, Áustria,
    A, AT, Sweden, Schweden, Suède, Suecia, Svezia, Suécia, Zweden, İsveç, Norway, Norwegen,
    Norvège, Noruega, Norvegia, Noorwegen, Norveç, Denmark, Dänemark, Danemark, Dinamarca,
    Danimarca, Denemarken, Danimarka, DK, Finland, Finnland, Finlande, Finlandia, Iceland,
    Island, Islande, Islandia, Islanda, Poland, Polen, Pologne, Polonia, Polônia, Polonya,
    Czech Republic, Czechia, Tschechien, Czechoslovakia, Tschechoslowakei, ČSSR, Slovakia,
    Slowakei, Hungary, Ungarn, Hongrie, Hungría, Ungheria, Romania, Rumänien, Roumanie,
    Rumania, Bulgaria, Bulgarien, Serbia, Serbien, Croatia, Kroatien, Slovenia, Slowenien,
    Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina,
    Bosna-Hersek, Bosnien-Herzegowina, Bosnien und Herzegowina, Bosnie-Herzégovine, Herzegovina,
        North Macedonia, Macedonia, Albania,
    Kosovo, Montenegro, Yugoslavia, Jugoslawien, Greece, Griechenland, Grèce, Grecia,
    Grécia, Griekenland, Yunanistan, Turkey, Türkiye, Türkei, Turquie, Turquía, Turchia,
    Turkije, Turquia, Cyprus, Malta, Russia, Russland, Russie, Rusia, Rusland, Rusya,
    Soviet Union, USSR, UdSSR, URSS, Sowjetunion, Ukraine, Ucrania, Belarus, Estonia,
    Estland, Latvia, Lettland, Lithuania, Litauen, Georgia, Georgien, Géorgie, Armenia,
    Azerbaijan, Kazakhstan, Kyrgyzstan, Uzbekistan, Japan, Japon, Japón, Giappone, Japão,
    Japonya, 日本, China, Chine, Cina, Çin, Hong Kong, Hongkong, Taiwan, Macau, South Korea,
    Südkorea, Corée du Sud, Corea del Sur, Corea del Sud, Coreia do Sul, Zuid-Korea,
    Güney Kore, Korea, Republic of Korea, 한국, India, Indien, Inde, Hindistan, Pakistan,
    Bangladesh, Sri Lanka, Nepal, Bhutan, Thailand, Thaïlande, Tailandia, Vietnam, Cambodia,
    Kambodscha, Cambodge, Laos, Myanmar, Malaysia, Singapore, Singapur, Indonesia,
    Indonesien, Philippines, Philippinen, Filipinas, Mongolia, Iran, Irán, İran, Iraq, Irak,
    Syria, Lebanon, Libanon, Liban, Líbano, Israel, Palestine, Palästina, Jordan, Saudi,
    Arabia, Qatar, United Arab Emirates, UAE, Yemen, Afghanistan, Egypt, Ägypten, Égypte,
    Egipto, Egitto, Tunisia, Tunesien, Tunisie, Algeria, Algerien, Algérie, Morocco,
    Marokko, Maroc, Marruecos, Senegal, Sénégal, Mali, Burkina Faso, Niger, Nigeria, Ghana,
    Cameroon, Chad, Tchad, Sudan, Ethiopia, Kenya, Uganda, Rwanda, Tanzania, Zambia,
    Zimbabwe, Mozambique, Angola, South Africa, Südafrika, Lesotho, Congo, Ivory Coast,
    Mauritania, Canada, Kanada, Canadá, CAN, CA, Mexico, Mexiko, Mexique, México, Messico,
    Meksika, Cuba, Kuba, Haiti, Dominican Republic, Puerto Rico, Jamaica, Guatemala,
    Honduras, El Salvador, Nicaragua, Costa Rica, Panama, Colombia, Kolumbien, Colombie,
    Venezuela, Ecuador, Peru, Perú, Bolivia, Chile, Chili, Argentina, Argentinien,
    Argentine, Arjantin, Uruguay, Paraguay, Brazil, Brasilien, Brésil, Brasil, Brasile,
    Brazilië, Brezilya, Australia, Australien, Australie, Avustralya, New Zealand,
    Neuseeland, Nouvelle-Zélande, Nueva Zelanda, NZ, AUS, International"""
)
"""Folded names and codes of countries."""

_CODES = frozenset({"Ö"}) | frozenset(
    code.upper()
    for code in word_set(
        """fra bel deu ger brd ddr ita esp prt por nld ned che sui aut gbr irl dnk den swe nor
        fin isl pol cze svk hun rou bgr grc tur rus ukr jpn chn kor hkg twn ind irn isr egy tun mar
        dza sen zaf aus nzl bra arg chl col per mex ury ven cub lux lbn pse tha vnm phl idn
        sgp geo srb hrv svn bih est lva ltu"""
    )
)
"""Codes of three capitals as festivals and data sheets print them."""

GENRES = _table(
    """action, drammatico, dramatisch, comico, avventuroso, poliziesco, biografico,
    adventure, abenteuer, aventure, aventuras, avventura, animation, animación,
    animazione, animação, animatie, animasyon, anime, biography, biopic, biografie,
    biographie, comedy, komödie, comédie, comedia, commedia, comédia, komedie, komedi,
    crime, krimi, policier, criminal, documentary, dokumentarfilm, documentaire, documental,
    documentario, documentário, belgesel, drama, drame, dramma, dram, dramedy, family,
    familie, famille, familiar, familienfilm, fantasy, fantastique, fantasía, film noir,
    noir, neo noir, giallo, history, historical, historienfilm, historique, histórico,
    storico, horror, horrorfilm, horreur, épouvante, terror, orrore, korku, musical, music,
    musik, musikfilm, mystery, mystère, misterio, romance, romantic, liebesfilm, romantik,
    sentimentale, romantic comedy, comedy drama, tragikomödie, tragicomedy, black comedy,
    dark comedy, satire, science fiction, sci fi, scifi, sf, ciencia ficción, fantascienza,
    short, kurzfilm, sport, sports, sportfilm, superhero, suspense, thriller,
    psychological thriller, psychothriller, gerilim, war, kriegsfilm, guerre, guerra, savaş,
    western, road movie, roadmovie, coming of age, experimental, melodrama, melodramma,
    mélodrame, silent, martial arts, slasher, heist, erotic, essay film, mockumentary,
    period drama, political thriller, spy, disaster, acción, aksiyon, azione, ação,
    comédie dramatique, comédie musicale, comédie romantique, trickfilm, doku, kinderfilm,
    bélico, bélica, romántica, cine negro, policíaco, policiaco, intriga, aventura,
    ficção científica, faroeste, bilim kurgu, macera, fantastik, polisiye, müzikal, gizem,
    biyografi, actie, avontuur, misdaad, oorlog"""
)
"""Folded names of genres."""

LANGUAGE_NAMES = {
    "en": "english englisch anglais ingles inglese engels ingilizce",
    "de": "german deutsch allemand aleman tedesco alemao duits almanca",
    "fr": "french franzosisch francais frances francese frans fransizca",
    "es": "spanish spanisch espagnol espanol castellano spagnolo espanhol spaans ispanyolca",
    "it": "italian italienisch italien italiano italiaans italyanca",
    "pt": "portuguese portugiesisch portugais portugues portoghese portugees portekizce",
    "nl": "dutch niederlandisch neerlandais holandes olandese nederlands hollandaca",
    "tr": "turkish turkisch turc turco turks turkce",
    "ja": "japanese japanisch japonais japones giapponese japans japonca 日本語",
    "ko": "korean koreanisch coreen coreano koreaans korece 한국어",
    "zh": "chinese chinesisch chinois chino cinese mandarin cantonese kantonesisch cince 中文",
    "ru": "russian russisch russe ruso russo rusca русскии",
    "pl": "polish polnisch polonais polaco polacco polski",
    "sv": "swedish schwedisch suedois sueco svedese svenska",
    "da": "danish danisch danois danes danese dansk",
    "no": "norwegian norwegisch norvegien noruego norsk",
    "fi": "finnish finnisch finnois suomi",
    "ar": "arabic arabisch arabe arabo",
    "fa": "persian farsi persisch persan persa",
    "he": "hebrew hebraisch hebreu hebreo ebraico",
    "hi": "hindi",
    "hu": "hungarian ungarisch hongrois magyar",
    "cs": "czech tschechisch tcheque cestina",
    "ro": "romanian rumanisch roumain romana",
    "el": "greek griechisch grec griego greco",
    "co": "corsican korsisch corse corso",
    "ca": "catalan katalanisch catala",
    "eu": "basque baskisch euskara",
    "uk": "ukrainian ukrainisch ukrainien ucraino",
    "ka": "georgian georgisch georgien",
    "sr": "serbian serbisch serbe serbo",
    "hr": "croatian kroatisch croate croato",
    "bs": "bosnian bosnisch bosniaque",
    "bg": "bulgarian bulgarisch bulgare",
    "is": "icelandic islandisch islandais",
    "ga": "irish irisch gaelic gaelique",
    "yi": "yiddish jiddisch",
    "ur": "urdu",
    "bn": "bengali",
    "ta": "tamil",
    "th": "thai thailandisch",
    "vi": "vietnamese vietnamesisch vietnamien",
    "wo": "wolof",
    "ku": "kurdish kurdisch kurde kurtce",
}
LANGUAGE_CODES = {
    name: code for code, names in LANGUAGE_NAMES.items() for name in (code, *names.split())
}
"""Folded names of languages, and their codes, to codes."""


def is_country(text: str) -> bool:
    """Whether a text is a country's name; "US" is one, "Us" is a word."""
    return text in _CODES or (fold(text) in COUNTRIES and text != "Us")


def is_genre(text: str) -> bool:
    """Whether a text is a genre and nothing else."""
    return fold(text) in GENRES


def is_language(text: str) -> bool:
    """Whether the first word is a language ("Korean with subtitles").

    A code of two letters is none: "El", "No" and "It" begin titles.
    """
    first = fold(text).split(" ")[0]
    return len(first) > 2 and first in LANGUAGE_CODES
