"""What a page asks its readers to do, by grammar: a verb of asking with a thing of the page.

"Report an editorial error", "Kommentar hinzufügen", "Laissez un commentaire": no list of
whole lines, but verbs and things in eight languages that stand together in a short line.
A line of the text can begin with such a verb ("Read the book first"), and can speak of
such a thing ("Her newsletter is her undoing"), but hardly does both.
"""

from __future__ import annotations

import re

from index.folding import fold, word_set

ASKS = word_set(
    """follow subscribe join sign register log login email mail share print save license licence
    download listen watch view see read report flag skip jump scroll tap click open close
    rate add
    bookmark like tweet pin post write leave submit send get receive order buy book shop visit
    check browse explore search sort filter show hide expand load manage edit suggest contribute
    donate support interact connect contact unlock continue return upgrade discover refrain
    reuse
    tell recommend browse stream pre toggle select choose launch enlarge enter go back
    abonniere abonnieren abonniert folge folgen folgt lesen lies lest schreibe schreib schreiben
    hinterlasse melde melden bestelle bestellen jetzt teile teilen besuche besuchen unterstutze
    unterstutzen kommentiere hore zur zum
    abonnez abonner inscrivez recevez suivez suivre partagez partager laissez laisser ajouter
    ajoutez envoyer envoyez imprimer signaler voir consulter consultez lire lisez relire
    retrouvez
    telecharger telechargez ecouter ecoutez commander commandez acheter achetez reserver
    reservez
    decouvrez rejoignez soutenez cliquez connectez commenter commentez publier retour donnez
    suscribete suscribirse siguenos sigue siguenos seguir comparte compartir deja dejanos dejar
    escribe escribir anade anadir publicar enviar envia ver leer lee descargar descarga escuchar
    escucha comprar compra reservar reserva unete recibe apoya comenta reportar denunciar haz
    sugerir pincha inicia registrate visita visitanos volver mostrar
    iscriviti abbonati seguici segui condividi lascia scrivi aggiungi invia stampa leggi guarda
    scarica ascolta acquista prenota ricevi sostieni commenta segnala vai torna clicca
    assine inscreva siga compartilhe compartilhar partilhe partilhar deixe escreva adicione
    envie
    leia veja baixe ouca compre receba apoie comente denuncie denunciar confira acesse visite
    curta clique cadastre voltar
    geef laat schrijf plaats bekijk lees deel volg meld stuur abonneer bestel download luister
    terug"""
)
"""Verbs that a call begins with, folded."""
ENDS = word_set(
    """abonnieren hinzufugen verschicken versenden empfehlen weiterempfehlen merken abbrechen
    bestellen verfassen schreiben melden kaufen drucken teilen senden absenden speichern
    anzeigen
    ansehen anhoren herunterladen lesen reservieren buchen anmelden kommentieren bewerten
    ausblenden einblenden schliessen vorlesen verlinken
    plaatsen delen bekijken lezen downloaden afdrukken aanmelden toevoegen reserveren bestellen
    versturen annuleren
    yap yapin yaz yazin birak birakin gonder oku okuyun izle izleyin paylas paylasin kaydet
    bildir
    ekle ekleyin goster kapat dinle tikla tiklayin indir"""
)
"""Verbs that a call ends with in German, Dutch and Turkish, folded."""
THINGS = word_set(
    """article articles page post posts comment comments newsletter newsletters email emails inbox
    channel podcast podcasts segment site website blog account link links topics authors updates
    alerts feed rss ad ads advertisement promotion subscription tickets copy print
    pdf mp3 app profile error errors correction issue abuse typo edit settings preferences cookies
    javascript
    gallery photo photos slideshow video videos trailer clip clipboard navigation menu
    discussion
    conversation mailing reader readers coverage web facebook twitter instagram youtube telegram
    whatsapp letterboxd patreon pinterest linkedin playlist transcript headlines editor poll
    wishlist watchlist favourites favorites cart basket bookshop
    artikel beitrag beitrage kommentar kommentare antwort antworten seite ausgabe karten fehler abo
    probeabo webseite website konto profil bilder fotos
    galerie bildergalerie warenkorb merkliste leserbrief heft anzeige
    commentaire commentaires lettre abus erreur fiche libraire billet billets
    compte courriel boite lien actualite contenu publication
    correccion
    comentario comentarios articulo articulos boletin pagina sitio canal correo entradas noticia
    noticias enlace opiniones perfil ficha lista redes clic cuenta
    commento commenti articolo articoli sito canale biglietti scheda errore
    abuso conversazione
    artigo artigos ingressos bilhetes erro conta conteudo
    reactie reacties nieuwsbrief bericht berichten kaarten artikelen
    yorum yorumu yorumlar yorumlari yorumunuzu yazi yaziyi haber haberi makale makaleyi sayfa
    sayfayi bulten bultene hata listeye favorilere fragman fragmani bilet kanal"""
)
"""Things of a page that one can be asked to do something with, folded."""
_TO_US = re.compile(
    r"(?:follow|join|contact|support|e ?mail|like|find|visit|write to|folge|folgen sie|folgt|"
    r"unterstutze|besuche|besuchen sie|suivez|rejoignez|soutenez|contactez|volg|steun|contacta con|"
    r"contattaci|seguite)(?: us| uns| nous| ons| nosotros|(?<=follow) me(?= on )|(?<=mail) me|"
    r"(?<=contact) me|(?<=support) me)(?: .{0,60})?|"
    r"(?:siguenos|seguinos|seguici|contactanos|visitanos|contattaci)(?: .{0,60})?"
)
_REVIEWS = re.compile(
    r"(?:add|write|read|see|view|show|submit|leave|post|share|rate|rate and|browse|all|voir|lire|"
    r"lisez|ajouter|rediger|ecrire|donner|lies|lesen sie|zur|zu den|ver|leer|lee|escribe|escribir|"
    r"deja|leggi|scrivi|vedi|leia|veja|escreva|confira|lees|schrijf|bekijk)"
    r"(?: (?:a|an|the|all|more|our|your|my|his|her|other|user|critic|full|plus|de|toutes|les|la|le|"
    r"une|votre|notre|alle|weitere|die|unsere|ganze|otras|todas|las|una|tu|tutte|una|la|tua|altre|as|"
    r"a|uma|sua|outras|completa|een|de|meer|jouw|\d+)){1,4}"
    r" (?:reviews?|kritik(?:en)?|rezension(?:en)?|critiques?|avis|criticas?|resenas?|recensioni|"
    r"recensione|resenhas?|recensies?)"
    r"(?: (?:completa|complete|here|hier|ici|aqui|qui|\d+)\b.{0,40}|"
    r" (?:of|by|on|in|from|uber|sur|de|en|em|su) .{2,60})?"
)
_WHOLE = re.compile(
    r"(?:read|lire|leer|lesen|leggi|ler|leia|lees) (?:(?:the|la|die|a|de) )?(?:full |ganze )?"
    r"(?:review|critique|critica|kritik|recensione|recensie|resena|article|articulo|articolo) "
    r"(?:in full|integrale|complete|completa|completo|intera)(?: .{0,60})?"
)
_OURS = word_set(
    """our us we unsere unseren unserem uns notre nos nous votre vos nuestro nuestra nuestros
    nuestras tu su nostro nostra nostri nossa nosso ons onze bizim sizin newsletter inbox
    subscribe register delivered latest boite mail log unlimited free breaking
    abonnieren suscribete iscriviti"""
)
_YOURS = re.compile(
    r"(?:your|dein|deine|ihr|ihre|euer|eure|votre|ton|tu|su|vuestro|il tuo|la tua|o seu|a sua|seu|"
    r"sua|je|jouw|uw) (?:changes|settings|preferences|comments?|vote|message|subscription|e ?mail|"
    r"response|browser|cart|account|donation|privacy|feedback|basket|profile|session|search|"
    r"kommentar|stimme|bewertung|konto|browser|warenkorb|e mail adresse|commentaire|panier|compte|"
    r"comentario|opinion|navegador|cuenta|cesta|commento|account|voto|conta|reactie|e ?mailadres)\b"
    r".{0,90}"
)
_MORE = re.compile(
    r"(?:find out|learn|read|see|show|view|load|discover|get) (?:more|all|less)(?: .{0,60})?|"
    r"(?:e ?mail|send|tell|recommend|forward)(?: .{1,14})? a friend|"
    r"(?:rate|bewerten|notez) (?:now|movie|film|this movie|and review)|(?:go|page) back|"
    r"(?:back|return) to (?:\w+ ){0,4}(?:index|menu|list|reviews|home|top|up|main|archives?|page)|"
    r"(?:add|write|submit|read|view|rate)(?: and)? reviews?|"
    r"film (?:merken|bewerten|empfehlen)|(?:filmi|film) (?:izle|puanla)|"
    r"(?:en savoir|voir|lire) plus(?: .{0,40})?|(?:mehr|weiter) (?:lesen|erfahren|anzeigen)|"
    r"(?:ver|leer|saber|mostrar|cargar) mas(?: .{0,40})?|(?:scopri|mostra|vedi|leggi) di piu|"
    r"(?:saiba|ver|ler|leia|mostrar|carregar) mais(?: .{0,40})?|(?:meer|alles) (?:lezen|tonen)|"
    r"daha (?:fazla|cok)(?: \w+){0,3}|devamini (?:oku|gor)\w*|tumunu (?:gor|goster)\w*"
)
_WANTS = re.compile(
    r"(?:do you )?(?:want|would you like|like|love|enjoy|enjoyed|liked|need)\b"
    r"(?: (?:to (?:read|see|know|hear|learn)|what you|this|more|the|our|articles|stories|"
    r"reviews|like|one|read|see|it|reading|article|review|post)\b){1,5}\s*\?(?P<rest>.{0,120})",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"to (?:order|buy|subscribe|comment|continue|unsubscribe|contribute|donate|join|download|"
    r"purchase|submit|leave|post|report|read|contact|book)\b.{0,80}\b(?:go to|visit|click|call|"
    r"please|log in|sign (?:in|up)|e ?mail)\b.{0,140}"
)
_MOST_WORDS = 12
_MOST_AT_END = 5
_MOST_OF_SENTENCE = 34
_LONGEST = 260


def is_call(text: str) -> bool:
    """Whether a whole line asks the readers to do something with the page."""
    if not 5 <= len(text) <= _LONGEST or text[0] in "\"“„«‘'#":
        return False
    folded = fold(text)
    words = folded.split()
    if not 2 <= len(words) <= _MOST_OF_SENTENCE:
        return False
    asked = _WANTS.match(text.strip(" *_•|")) if "?" in text else None
    if asked:
        rest = asked["rest"].strip()
        return not rest or is_call(rest)
    if text.rstrip(' "”»)*_').endswith((".", "?", "…")) and not text.endswith("..."):
        return _is_told_call(folded, words)
    return len(words) <= _MOST_WORDS and _is_short_call(folded, words)


def _is_short_call(folded: str, words: list[str]) -> bool:
    first = words[1] if words[0] in ("please", "bitte") else words[0]
    if first in ASKS and THINGS.intersection(words[1:]):
        return True
    if words[-1] in ENDS and len(words) <= _MOST_AT_END and THINGS.intersection(words[:-1]):
        return True
    return any(kind.fullmatch(folded) for kind in (_MORE, _YOURS, _TO_US, _REVIEWS, _WHOLE))


def _is_told_call(folded: str, words: list[str]) -> bool:
    """Whether a sentence is a call: two things of the page, or one that is ours."""
    if words[0] == "to":
        return bool(_TO_DO.fullmatch(folded)) and bool(THINGS.intersection(words))
    if _YOURS.fullmatch(folded) and len(words) <= _MOST_WORDS:
        return True
    if words[0] not in ASKS or " i " in folded:
        return False
    things = THINGS.intersection(words[1:])
    return len(things) >= 2 or (bool(things) and bool(_OURS.intersection(words[1:])))
