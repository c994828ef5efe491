"""Words that a page's lines are made of, in eight languages: judged by their share of a line.

Lines after the text and above it that consist of such words ("Create a free account",
"Datenschutz-Einstellungen verwalten") are furniture though no list has them whole.
"""

from __future__ import annotations

from index.folding import fold, word_set

from .page_calls import ASKS, ENDS, THINGS

_STRONG = THINGS | word_set(
    """account subscriber subscribers subscription trial bookmark bookmarks bookmarked popover
    navigation sidebar footer header menu newsletter newsletters comment comments commenting
    trackback trackbacks pings rss feed feeds login logout signin signup username password
    disqus akismet wordpress blogger justwatch showtimes tickets advertise sponsors sponsored
    sitemap cookie cookies privacy gdpr accessibility advertisement adchoices fullscreen
    printer webmaster homepage browser javascript captcha recaptcha unsubscribe podcast episodes
    facebook twitter instagram tiktok youtube letterboxd patreon mastodon bluesky hashtag tweets
    followers bloggers permalink copyright paywall faq widget tweet retweet repost screen reader
    spoilers feedbacks registering logged notifications moderated moderation journalism editors
    datenschutz datenschutzerklarung datenschutzeinstellungen impressum agb cookies
    barrierefreiheit
    registrieren registriert abonnent abonnenten anmelden anmeldung abmelden passwort
    benutzername konto newsletter leserkommentare kommentarfunktion nutzungsbedingungen
    mediadaten
    beitrags kommentieren permanentlink personen leserbriefe seitenanfang startseite
    ubersicht werbung mitglied mitgliedschaft kontakt suche suchbegriff
    inscription connexion identifiant abonnes abonne abonnement inscrire confidentialite
    mentions
    legales accueil sponsorises sponsorise gestion permalien cookies partenaires traceurs
    consentement sommaire moderateur billetterie
    suscripcion suscriptor suscriptores privacidad registro registrarse contrasena usuario aviso
    publicidad portada etiquetas hemeroteca navegacion cancelar registrate respuesta
    annulla risposta permalink sponsorizzati abbonamento abbonati abbonato registrati accedi
    informativa redazione pubblicita contatti
    resposta assinatura assinante assinantes privacidade cadastro senha publicidade contato
    anuncie
    berichtnavigatie privacyverklaring abonnee annuleren abonnement abonnees inloggen
    wachtwoord privacybeleid voorwaarden aanmelden adverteren
    yaniti iptal dolasimi yorumlarin takip uyelik uye girisi giris kayit sifre gizlilik
    cerez kunye iletisim reklam abonelik anasayfa etiketler gonderen
    affiliate affiliates associates donation donations donors adblocker blocker whitelisting paypal
    patreon permalinks werbelinks affiliatelinks spielzeiten bildrechte libelles
    comunidad seguidores boletines seances horaires
    kommentarer nyhetsbrev nyhedsbrev prenumerera personvern integritetspolicy forside
    komentarze komentarz udostepnij regulamin prywatnosci zaloguj komentare sdilet
    kommentit uutiskirje evasteet etusivu komentar bagikan selengkapnya beranda
    berlangganan comentarii hozzaszolas comentaris comparteix"""
)
_WEAK = (
    ASKS
    | ENDS
    | word_set(
        """free create start end gift index information picks popular trending refresh
        page pages logged
    forum message messages premium section loading load closed open response responses posted filed
    required name names website newest oldest voted rated most inline notify notified
    archives archive category categories meta form user users friendly version google plus
    top bottom hide show rent buy watch now theaters showtimes powered support fund independent
    image images photo photos credit sort best latest recent favorite favorites favourite removed
    added team write work us jobs press terms conditions use policy settings accept reject manage
    all map rights reserved find view views read more less continue thank thanks registering
    access unlimited digital edition issue magazine special offers offer stories story features
    video videos gallery next previous back home news sport culture opinion login sign log in out
    up down new old related items item type here your email address click join discussion rate
    rating ratings average vote votes helpful yes no please wait try change choose language report
    problem help center centre customer service contact about guidelines community rules
    alle rechte mehr jetzt mein meine hier werden verwalten einstellungen akzeptieren ablehnen
    gefallt geschlossen freier zugang hilfe service navigation neueste alteste beliebteste
    zuruck weiter kostenlos testen angebot angebote lesedauer thema
    themen folgen teilen nach oben unten uber uns
    fermes ferme dossier politique passer contenu contenus sponsor mois tout tous toutes accepter
    refuser gerer mon ma mes compte plus moins suite gratuit gratuitement
    offre offres haut bas derniers dernieres recents populaires contacter nous qui sommes
    propos conditions generales utilisation
    inicia sesion normas comparte opinion todo todos todas aceptar rechazar gestionar mi
    mis mas menos gratis oferta ofertas arriba
    ultimas ultimos recientes populares quienes somos acerca condiciones uso configuracion
    tutto tutti tutte accetta rifiuta gestisci mio miei meno offerta ultime ultimi recenti
    popolari chi siamo termini condizioni uso impostazioni
    aceitar rejeitar gerenciar meu minha menos oferta ultimas recentes populares quem somos termos
    algemene word alles accepteren weigeren beheren mijn meer minder aanbieding laatste
    recente populaire
    ol google news secenekler tumu tumunu kabul reddet yonet daha fazla ucretsiz son
    populer hakkimizda kullanim kosullari"""
    )
)
_SMALL = word_set(
    """a an the to of for in on at by with from and or our my this that these it is are was be as
    der die das den dem des ein eine einen und oder zu zur zum mit von auf fur im in ist wir sie
    le la les l un une des du de d et ou a au aux sur pour par avec dans en est ce cet cette vos
    votre nos notre
    el los las y o al del con por para es tu tus su sus nuestro nuestra
    il lo gli i e ed di da nel nella su per con questo questa tuo tua
    os as do da dos das no na em com um uma seu sua
    het een van ve ile bir bu icin en de je uw ons onze"""
)
_MOST_WORDS = 12
_SURE_SHARE = 0.8


def furnished(text: str) -> str:
    """How far a line is made of a page's words: "sure", "weak" (in company only) or ""."""
    if len(text) > 110 or text[:1] in "\"“„«‘'":
        return ""
    words = fold(text).split()
    if not 1 <= len(words) <= _MOST_WORDS:
        return ""
    telling = [word for word in words if word not in _SMALL and not word.isdigit()]
    strong = sum(word in _STRONG for word in telling)
    weak = sum(word in _WEAK and word not in _STRONG for word in telling)
    if not telling or strong + weak < _SURE_SHARE * len(telling):
        return ""
    if len(telling) == 1 and len(words) > 1:
        return ""
    return "sure" if strong and len(telling) > 1 else "weak"


def share_of_strong(words: list[str]) -> float:
    """How many of a line's words, folded, are a page's alone."""
    return sum(word in _STRONG for word in words) / max(1, len(words))
