"""Controls in whole phrases, as pages in French, German, Dutch, Spanish or Turkish print them.

Whole lines of blog programs, papers, portals and cinemas. What a sentence can
begin with counts only on lines that do not end like one.
"""

from __future__ import annotations

import re

from .patterns import Pattern

_APPEALS = Pattern(
    r"""(?:
    (?:recevez|recevoir|retrouvez)\ (?:chaque|tous\ les|toutes\ les|l['’]essentiel|gratuitement|nos)
      \b.{0,110}\b(?:newsletter|lettre|e-?mail|boîte|application|sélection|alertes?)\b.{0,40}
  | (?:inscrivez|abonnez)-vous\b.{0,110}
  | (?:acceptez-vous|accepter|refuser|paramétrer|gérer)\b.{0,40}\b(?:cookies?|consentement|
      traceurs)\b.{0,60}
  | (?:vous\ avez|tu\ as)\ aimé\ cet\ article\b.{0,140}
  | (?:cet\ article\ est|article)\ réservé\ (?:à\ nos|aux|à)\b.{0,60}
  | il\ vous\ reste\ [\d.,]+\ ?%.{0,60} | (?:enregistrer|enregistre)\ mon\ nom\b.{0,140}
  | prévenez-moi\b.{0,80}
  | (?:ce\ forum\ est|les\ commentaires\ (?:de\ ce\ (?:blog|site)\ )?sont)\ modérés?\b.{0,160}
  | lesen\ sie\ mit\ (?:dem|ihrem)\b.{0,90}
  | (?:melde\ dich|melden\ sie\ sich|registrieren\ sie\ sich|abonnieren\ sie|abonniere)\b
      .{0,50}\b(?:newsletter|an|ein|kanal|hier|uns)\b.{0,50}
  | (?:jetzt|gratis|kostenlos)\ (?:kostenlos\ |gratis\ )?(?:testen|abonnieren|registrieren|
      anmelden|weiterlesen)\b.{0,60}
  | (?:fehler,?\ )?irrtümer\ und\ änderungen\ vorbehalten | (?:alle\ )?angaben\ ohne\ gewähr
  | änderungen\ vorbehalten
  | (?:dieser|der)\ (?:artikel|beitrag|text)\ (?:ist|erschien|wurde)\ (?:zuerst|erstmals)\b.{0,90}
  | heb\ (?:jij|je|u)\b.{0,160}\breactie\b.{0,30}
  | (?:es\ gibt\ )?(?:bisher|bislang|derzeit|noch)\ (?:noch\ )?keine\ (?:kommentare|antworten)\b
      .{0,60}
  | (?:sie\ müssen|du\ musst)\ (?:angemeldet|eingeloggt|registriert)\ sein\b.{0,80}
  | vous\ devez\ (?:être|vous)\ (?:inscrite?|connectée?|connecter|inscrire|identifiée?)\b.{0,80}
  | abonne-toi\b.{0,110} | (?:aucun|pas\ (?:encore\ )?de)\ commentaires?\b.{0,40}
  | debes?\ (?:estar|iniciar|registrarte)\b.{0,20}\b(?:registrado|conectado|sesión)\b.{0,60}
  | (?:te|os)\ leemos\ en\ (?:los\ )?comentarios\b.{0,30}
  | (?:súmate|sumate|únete|suscríbete|suscribite|suscríbase)\ a\b.{0,110}
  | (?:aún|todavía)\ no\ hay\ comentarios\b.{0,60}
  | (?:devi|è\ necessario)\ (?:essere|effettuare)\b.{0,20}
      \b(?:registrato|connesso|accesso|login)\b.{0,60}
  | iscriviti\ (?:alla|al|ai)\b.{0,80} | inscreva-se\ (?:na|no|em)\b.{0,80}
  | (?:hesabın|hesabınız|üyeliğiniz)\ (?:var|yok)\ mı\b.{0,60}
  | e-?posta\ (?:adresiniz|hesabınız)\ (?:yayınlanmayacak|yayımlanmayacak|gizli)\b.{0,80}
  | (?:detaylı|ayrıntılı)\ bilgi\ için\b.{0,60}
  | (?:yorum|cevap)\ (?:yapmak|yazmak|yazabilmek|yapabilmek)\ için\b.{0,80}
  | henüz\ (?:hiç\ )?yorum\ (?:yok|yapılmamış|yapılmadı)\b.{0,60}
    )[\s:.…»→>!?]*""",
    re.IGNORECASE | re.VERBOSE,
    having=(
        "recev", "retrouvez", "inscrivez", "abonnez", "accept", "refuser", "paramétrer", "gérer",
        "article", "modéré", "il vous reste", "enregistre", "prévenez", "lesen sie mit", "meld",
        "registrieren", "abonnier", "jetzt", "gratis", "kostenlos", "vorbehalten", "gewähr",
        "zuerst", "erstmals", "heb ", "keine kommentare", "keine antworten", "angemeldet sein",
        "eingeloggt sein", "registriert sein", "vous devez", "abonne-toi", "commentaire", "debe",
        "leemos en", "mate a", "nete a", "suscr", "no hay comentarios", "devi ", "necessario",
        "iscriviti", "inscreva", "hesabın", "üyeliğiniz", "posta", "bilgi için", "yorum", "cevap ",
    ),
)  # fmt: skip
_FRENCH = r"""
    [àa]\ (?:lire|voir|écouter|relire|découvrir)\ (?:aussi|également|ailleurs|encore)
      (?:\s?[:…].{0,120}|\ (?:sur|dans)\ .{2,40})? | [àa]\ lire\s?:.{1,120}
  | (?:pour\ )?aller\ plus\ loin | en\ savoir\ plus | voir\ (?:plus|tous\ les\ .{2,40})
  | (?:anciens?|derniers?|dernières|autres)\ (?:articles?|billets?|critiques?|messages?)
  | (?:articles?|billets?|messages?)\ (?:plus\ )?(?:anciens?|récents?|précédents?|suivants?)
  | la\ suite\ après\ (?:cette|la)\ publicité | (?:contenu|publicité)\ sponsorisée? | annonce
  | (?:classé|rangé)\ (?:dans|sous)\b.{1,120} | publié\ dans\ .{1,80}
  | (?:étiqueté|tagué|mots?-clés?|étiquettes?)\b.{1,120}
  | (?:voir|lire|afficher)\ les\ (?:\d+\ )?(?:commentaires?|contributions?|réactions?|avis)
      (?:\ .{0,20})?
  | (?:réagir|commenter|signaler|répondre)(?:\ (?:à\ cet\ article|un\ abus|une\ erreur|
      ce\ contenu))?
  | (?:contact\ )?signaler\ (?:un\ abus|une\ erreur|un\ contenu)\b.{0,80}
  | suivre\ ce\ blog | créer\ (?:mon|un)\ blog | overblog(?:\ suivre\ ce\ blog)?
  | administration(?:\ connexion)?\s?\+?\s?(?:créer\ mon\ blog)?
  | c\.?g\.?[uv]\.?(?:\ .{0,60})? | rémunération\ en\ droits\ d['’]auteur\b.{0,40}
  | (?:je\ )?m['’](?:inscris|abonne)(?:\ .{0,40})? | s['’](?:abonner|inscrire|identifier)\b.{0,40}
  | déjà\ abonnée?\b.{0,40} | offrir\ (?:cet\ |l['’])article
  | ajouter\ (?:à\ (?:vos|mes|ma)\ .{2,30}|aux\ favoris) | tout\ (?:accepter|refuser)
  | continuer\ sans\ accepter | vous\ aimerez\ (?:aussi|peut-être)\b.{0,30}
  | (?:ces\ articles|cela|ça)\ (?:pourraient?|peut|peuvent|devrait)\ (?:aussi\ )?
      vous\ (?:intéresser|plaire).{0,20}
  | sur\ le\ même\ (?:sujet|thème)\b.{0,40} | dans\ la\ même\ (?:rubrique|catégorie)
  | les\ plus\ lus
  | j['’]aime\ ça | votre\ (?:avis|commentaire|nom|e-?mail|site\ web)\ ?\*?
  | (?:laisser|écrire|ajouter|poster|rédigez|déposer)\ (?:un\ commentaire|une\ réponse)
  | retour\ (?:à\ la\ liste|au\ sommaire)
  | (?:imprimer|écouter|partager)\ (?:l['’]article|cet\ article|la\ page)
  | .{1,100}\s[|·]\ (?:laisser\ un\ commentaire|\d+\ commentaires?)"""
_GERMAN = r"""
    (?:das|dies)\ könnte\ (?:sie|dich|euch|ihnen|dir)\ (?:auch\ )?(?:interessieren|gefallen)
  | mehr\ (?:aus|zu)\ (?:dem\ |der\ )?(?:ressort|rubrik)(?:\ .{0,30})?
  | (?:mehr|weitere)\ (?:zum\ thema|nachrichten|meldungen|artikel|beiträge|kritiken|filmkritiken|
      rezensionen|themen)(?:\ .{0,30})?
  | (?:artikel|beitrag|seite|text|kritik)\ (?:verschicken|versenden|weiterempfehlen|merken|teilen|
      drucken|kommentieren|anhören|vorlesen|bewerten|speichern|verschenken)
  | verschicken | versenden | weiterempfehlen | merken | verschenken | vorlesen | kommentieren
  | bewerten | feedback | speichern\ des\ permalinks | (?:wird|werden)\ geladen | unsortiert
  | (?:web)?radio\ (?:starten|hören|einschalten) | livestream\ (?:starten|ansehen)
  | \d+\ (?:wochen?|monate?|tage)\ (?:kostenlos|gratis|für\ (?:0|1|nur)\b).{0,60}
  | (?:exklusiv|nur|inhalt|artikel|beitrag)\ für\ (?:abonnent(?:inn)?en|mitglieder)\b.{0,30}
  | (?:bereits|schon)\ (?:abonnent|registriert|abonniert)\b.{0,40}
  | (?:mitglied|abonnent(?:in)?|förder(?:er|mitglied)|unterstützer(?:in)?)\ werden
  | verfügbare\ (?:formate|fassungen|versionen|sprachen) | heute\ noch\ im\ programm
  | (?:zur|zum)\ (?:startseite|übersicht|programm|homepage|filmseite|seitenanfang)(?:\ .{0,30})?
  | imdb-?link\s?:?.{0,60}
  | \(?(?:bildzitat|bildquelle|bildnachweis|bildrechte|szenenfoto|titelbild)s?\s?[:(©].{1,140}
  | \((?:bild|foto|fotos|bilder)\s?:\s?[^()]{0,60}(?:\([^()]{0,10}\))?[^()]{0,90}\)
  | (?:diesen\ post|dies)\ per\ e-?mail\ versenden | in\ (?:twitter|facebook)\ freigeben
  | kommentare?\ (?:verfassen|schreiben|hinterlassen|abgeben|anzeigen|veröffentlichen|posten)
  | (?:schreibe?|hinterlasse)\ (?:einen?|deinen?|eine)\ (?:kommentar|antwort) | antwort\ abbrechen
  | (?:veröffentlicht|gepostet|abgelegt|verschlagwortet|eingeordnet)\ (?:in|unter|mit)\b.{1,100}
  | (?:ältere|neuere|frühere)\ (?:posts?|beiträge|artikel|einträge)
  | (?:teilen|weitersagen)\ (?:mit|auf|via|über|per)\b.{0,40}
  | werbung\W.{0,40}(?:unbezahlt|selbst\ gekauft|rezensionsexemplar|pr-sample|presseexemplar).{0,40}
  | (?:rezensionsexemplar|presseexemplar|unbezahlte\ werbung)(?:\W.{0,40})?
  | (?:auf\ (?:die\ )?)?(?:merkliste|watchlist)(?:\ (?:setzen|hinzufügen))?
  | cookies?\ (?:akzeptieren|zulassen|ablehnen|einstellungen)
  | (?:alle|nur\ notwendige)\ (?:cookies?\ )?(?:akzeptieren|ablehnen|zulassen)"""
_DUTCH = r"""
    (?:geef|plaats|laat|schrijf)\ (?:een|je|uw)\ (?:reactie|antwoord)\b.{0,60}
  | lees\ ook\s?:?.{0,80} | bekijk\ de\ trailer\b.{0,60}"""
_SOUTHERN = r"""
    más\ (?:en|de)\ esta\ (?:categoría|sección) | (?:cargando|cargar)\ (?:más|comentarios)
  | (?:ti\ potrebbe|potrebbe)\ (?:anche\ )?interessarti? | altri\ articoli(?:\ .{0,30})?
  | (?:bir\ )?(?:sonraki|önceki)\ (?:yazı|haber|film|kayıt|gönderi|içerik|eleştiri)(?:lar)?
  | (?:giriş\ yap|üye\ ol|kayıt\ ol)(?:\ .{0,30})? | devamını\ (?:oku|gör)(?:yun)?
  | (?:yazarın|yazara\ ait)\ (?:diğer|tüm)\ yazıları"""
_LINES = Pattern(
    rf"(?:{_FRENCH}|{_GERMAN}|{_DUTCH}|{_SOUTHERN})[\s:.…»→>!]*", re.IGNORECASE | re.VERBOSE
)
_ICON = (
    r"(?:e-?mail|print|imprimer|drucken|(?:share|pin) on \w+|partager sur \w+|teilen auf \w+|tweet|"
    r"facebook|twitter|bluesky|linkedin|pinterest|whatsapp|telegram|mastodon|flipboard|xing|"
    r"messenger|pocket|reddit|instagram|threads|copy link|copier le lien|link kopieren)"
)
_ICONS = Pattern(rf"{_ICON}(?:[\s,|·/•]+{_ICON}){{2,}}", re.IGNORECASE)
_LONGEST = 200
_SHORT = 5
"""Words up to which a line can end in a full stop and still be a control."""


def is_continental_control(text: str) -> bool:
    """Whether a whole line is one that French, German or Dutch pages print around a text."""
    if not 3 <= len(text) <= _LONGEST:
        return False
    line = text.strip(" \t*•·▪|←→«»<>✕×☰+–—-_")
    if not line or line[0] in '“"„':
        return False
    if _APPEALS.fullmatch(line):
        return True
    told = line.endswith((".", "!", "?")) and line.count(" ") >= _SHORT
    return not told and bool(_LINES.fullmatch(line) or _ICONS.fullmatch(line))
