"""The closed vocabularies: every value that a field of a dossier may take when its values are words of ours.

They are `Literal` types, so that the type checker, the decoder and the JSON Schema all know the same closed list.
"""

from typing import Literal

OutletBasis = Literal["front matter", "manifest", "page", "credit", "prefix", "file name"]
PublishedBasis = Literal["front matter", "manifest", "page"]
SourceKind = Literal["outlet", "agency", "person", "group", "organisation", "document", "unnamed"]
EntityKind = Literal["person", "group", "organisation", "state", "force", "vehicle", "place", "other"]
TriggerType = Literal["verb", "noun", "state", "utterance"]
Role = Literal["agent", "patient", "recipient", "companion", "instrument", "attribute", "other"]
PlaceRole = Literal["at", "from", "to", "towards", "via"]
PlaceUse = Literal["literal", "metonym", "demonym", "part of a name"]
PlaceBasis = Literal[
    "only one", "stated", "coordinates", "neighbours", "outlet", "other reports", "largest", "spelling", "several fit", "unknown"
]
"""How a gazetteer's entry was settled on: the only one of that name, its country or region named beside it, coordinates in the text,
near other places of the report, where the outlet is, as other reports of the set settle it, far the largest, another spelling; or why
none was."""
TimeAnchor = Literal["stated", "publication", "narrative", "event", "borrowed"]
LinkBasis = Literal["stated", "carried", "outlet"]
Knowledge = Literal["own_act", "saw", "records", "told"]
DetailKind = Literal["description", "number", "role", "affiliation", "nationality", "knowledge", "anonymity", "reason"]
Refusal = Literal["same name", "same words", "equally near", "equally alike"]
"""Why words that fit several were linked to none: all bear the name, all are called so, all agree and stand equally near, or a trained
score tells them apart by too little; `tell.reasons` has the words of each."""
OneWith = Literal["speaks for", "short name", "only one described", "same entity"]
Polarity = Literal["affirmed", "negated"]
Certainty = Literal["stated", "hedged", "planned", "hypothetical"]
Doubter = Literal["source", "outlet"]
Voice = Literal["reporting", "opinion"]
Standing = Literal["corroborated", "single-origin", "undetermined", "contested"]
Slot = Literal["happened", "when", "where", "who", "how_many", "outcome"]
ConflictKind = Literal["time", "order", "quantity", "place", "actor", "outcome", "polarity"]
Between = Literal["origins", "tellings"]
TieBasis = Literal["reading", "nearest", "likeness", "words", "participants", "place", "time", "figures", "facet", "form"]
OrderRelation = Literal["after", "during"]
DerivationBasis = Literal["cites", "copies", "retells"]

StandingCode = Literal[
    "independent origins agree",
    "one origin",
    "one telling",
    "no established origin",
    "origins not told apart",
    "contradiction not ruled out",
    "no particulars shared",
    "only denials",
    "origins in conflict",
    "one origin told differently",
    "no witness",
]
"""Why an event stands as it stands; `tell.reasons` has the words of each."""
