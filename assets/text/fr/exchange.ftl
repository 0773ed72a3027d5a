## Files of other programs: what one cannot read

# $file (String) - the file
# $line (Number) - line
# $column (Number) - column
# $problem (String) - what is wrong
exchange-refused-at = « { $file } » ne peut pas être lu. Ligne { $line }, colonne { $column } : { $problem }. Le fichier n’a pas été modifié.
# $file (String) - the file
# $line (Number) - line
# $problem (String) - what is wrong
exchange-refused-line = « { $file } » ne peut pas être lu. Ligne { $line } : { $problem }. Le fichier n’a pas été modifié.
# $file (String) - the file
# $problem (String) - what is wrong
exchange-refused = « { $file } » ne peut pas être lu : { $problem }. Le fichier n’a pas été modifié.
# $format (String) - name of the format
# $actors (String) - how many, in words
# $links (String) - how many, in words
exchange-summary = { $format }, { $actors }, { $links }
# $phrase (String) - what is remarked
# $examples (String) - where
exchange-remark-at = { $phrase } ({ $examples })
# $line (Number) - line
exchange-line = ligne { $line }
# $file (String) - name of a file
# $line (Number) - line
exchange-file-line = { $file }, ligne { $line }
# $place (String) - where
# $subject (String) - what stands there
exchange-example = { $place } : { $subject }
exchange-empty = il est vide
# $size (String) - in megabytes
# $limit (String) - in megabytes
exchange-too-large = il pèse { $size } Mo, alors que la limite est de { $limit } Mo
exchange-picture = c’est une image, et non un tableau ou un réseau
exchange-workbook = c’est un classeur de tableur : enregistrez d’abord sa feuille en CSV
exchange-pdf = c’est un document PDF, et non un tableau ou un réseau
exchange-archive = c’est une archive : extrayez d’abord le fichier qu’elle contient
exchange-not-text = ce n’est pas du texte
exchange-unknown-format = ce genre de fichier ne peut pas encore être lu ; GraphML, GEXF, CSV et les cartes .ron peuvent l’être
# $root (String) - name of the first element
exchange-unknown-xml = c’est du XML d’un autre genre (« { $root } »), ni GraphML ni GEXF
exchange-no-element = il commence comme du XML, mais n’a aucun élément lisible
exchange-not-xml = son nom promet du XML, mais son contenu n’en est pas
exchange-several-files = plusieurs fichiers ne se lisent ensemble que si tous sont des CSV (acteurs, liens)
exchange-cut = le fichier s’arrête avant la fin
# $open (String) - name of an element
exchange-cut-within = le fichier s’arrête avant la fin de l’élément « { $open } »
# $found (String) - name of an element
# $expected (String) - name of an element
exchange-mismatched = « { $found } » est fermé alors que « { $expected } » est ouvert
exchange-markup = le balisage XML est fautif
# $name (String) - of an entity
exchange-unknown-entity = « { $name } » n’est pas un caractère que XML connaît
exchange-own-definitions = le fichier apporte ses propres définitions (DTD), qui ne sont jamais lues par prudence
exchange-too-deep = trop d’éléments sont imbriqués les uns dans les autres
exchange-too-many-attributes = un élément a trop d’attributs
exchange-no-graph = il ne contient aucun graphe
# $actors (String) - most actors
# $links (String) - most links
exchange-too-many = il dépasse { $actors } acteurs ou { $links } liens
exchange-too-many-values = il contient trop de valeurs pour être lu sans risque
exchange-too-many-columns = il a trop de colonnes
exchange-text-too-long = une valeur est trop longue
exchange-no-map = ses acteurs et ses liens ne peuvent pas tenir sur une même carte
exchange-open-quotes = des guillemets ouverts ici ne sont jamais refermés
# $found (String) - the first line
exchange-unknown-columns = les colonnes ne disent ni acteurs (Id, Nom) ni liens (Source, Target) ; trouvé ici : « { $found } »

## What became of what a file held

exchange-drawing = des couleurs, tailles ou formes d’affichage, laissées de côté
exchange-no-header = pas d’en-tête : la première ligne est lue comme un lien
exchange-no-links = des acteurs, mais aucun lien entre eux
exchange-guessed-encoding = l’encodage n’est pas dit ; il a été deviné, vérifiez les accents
exchange-bad-characters = des caractères sont illisibles et ont été remplacés
exchange-external-definition = une définition de format située ailleurs, qui n’a pas été consultée
# $count (Number) - how many
exchange-self-loop =
    { $count ->
        [one] un lien d’un acteur à lui-même, laissé de côté
       *[other] { $count } liens d’un acteur à lui-même, laissés de côté
    }
# $count (Number) - how many
exchange-missing-end =
    { $count ->
        [one] un lien vers un acteur que le fichier n’a pas, laissé de côté
       *[other] { $count } liens vers un acteur que le fichier n’a pas, laissés de côté
    }
# $count (Number) - how many
exchange-no-ends =
    { $count ->
        [one] une ligne de lien à qui il manque un bout, laissée de côté
       *[other] { $count } lignes de lien à qui il manque un bout, laissées de côté
    }
# $count (Number) - how many
exchange-no-id =
    { $count ->
        [one] un acteur sans identifiant ni nom, laissé de côté
       *[other] { $count } acteurs sans identifiant ni nom, laissés de côté
    }
# $count (Number) - how many
exchange-hyperedge =
    { $count ->
        [one] un lien entre plusieurs acteurs à la fois (hyperedge), laissé de côté
       *[other] { $count } liens entre plusieurs acteurs à la fois (hyperedge), laissés de côté
    }
# $count (Number) - how many
exchange-other-graph =
    { $count ->
        [one] un autre graphe dans le même fichier, laissé de côté
       *[other] { $count } autres graphes dans le même fichier, laissés de côté
    }
# $count (Number) - how many
exchange-port =
    { $count ->
        [one] un point d’attache (port), laissé de côté
       *[other] { $count } points d’attache (ports), laissés de côté
    }
# $count (Number) - how many
exchange-graph-attribute =
    { $count ->
        [one] un attribut du graphe entier, laissé de côté
       *[other] { $count } attributs du graphe entier, laissés de côté
    }
# $count (Number) - how many
exchange-beyond-header =
    { $count ->
        [one] une case au-delà de la dernière colonne nommée, laissée de côté
       *[other] { $count } cases au-delà de la dernière colonne nommée, laissées de côté
    }
# $count (Number) - how many
exchange-unknown-element =
    { $count ->
        [one] un élément que le format ne prévoit pas, laissé de côté
       *[other] { $count } éléments que le format ne prévoit pas, laissés de côté
    }
# $count (Number) - how many
exchange-bad-position =
    { $count ->
        [one] une position hors de la carte, laissée de côté
       *[other] { $count } positions hors de la carte, laissées de côté
    }
# $count (Number) - how many
exchange-several-periods =
    { $count ->
        [one] un élément à plusieurs périodes, dont on garde le premier et le dernier jour
       *[other] { $count } éléments à plusieurs périodes, dont on garde le premier et le dernier jour
    }
# $count (Number) - how many
exchange-duplicate-id =
    { $count ->
        [one] un identifiant répété, lu comme un seul acteur
       *[other] { $count } identifiants répétés, lus chacun comme un seul acteur
    }
# $count (Number) - how many
exchange-duplicate-value =
    { $count ->
        [one] une autre valeur du même attribut, laissée de côté
       *[other] { $count } autres valeurs du même attribut, laissées de côté
    }
# $count (Number) - how many
exchange-pair-merged =
    { $count ->
        [one] une paire de liens opposés, lue comme un seul lien réciproque
       *[other] { $count } paires de liens opposés, lues chacune comme un seul lien réciproque
    }
# $count (Number) - how many
exchange-bad-weight =
    { $count ->
        [one] un poids qui n’est pas un nombre positif, compté comme 1
       *[other] { $count } poids qui ne sont pas un nombre positif, comptés comme 1
    }
# $count (Number) - how many
exchange-long-name =
    { $count ->
        [one] un nom trop long, coupé sur la carte et gardé en entier dans les champs
       *[other] { $count } noms trop longs, coupés sur la carte et gardés en entier dans les champs
    }
# $count (Number) - how many
exchange-long-field =
    { $count ->
        [one] un nom de colonne trop long, coupé
       *[other] { $count } noms de colonne trop longs, coupés
    }
# $count (Number) - how many
exchange-nested-graph =
    { $count ->
        [one] un graphe à l’intérieur d’un acteur, mis à plat
       *[other] { $count } graphes à l’intérieur d’un acteur, mis à plat
    }
# $count (Number) - how many
exchange-needs-table =
    { $count ->
        [one] une participation à ce qui n’est pas une table, lue comme une collaboration
       *[other] { $count } participations à ce qui n’est pas une table, lues comme des collaborations
    }
# $count (Number) - how many
exchange-made-table =
    { $count ->
        [one] un acteur sans rôle connu où d’autres siègent, lu comme une table
       *[other] { $count } acteurs sans rôle connu où d’autres siègent, lus comme des tables
    }
# $count (Number) - how many
exchange-is-table =
    { $count ->
        [one] une table de concertation, regardée à part des organismes
       *[other] { $count } tables de concertation, regardées à part des organismes
    }
# $count (Number) - how many
exchange-one-way-kind =
    { $count ->
        [one] un lien sans direction d’un genre qui en a une, lu dans l’ordre du fichier
       *[other] { $count } liens sans direction d’un genre qui en a une, lus dans l’ordre du fichier
    }
# $count (Number) - how many
exchange-created-end =
    { $count ->
        [one] un acteur que seuls les liens nomment, ajouté
       *[other] { $count } acteurs que seuls les liens nomment, ajoutés
    }
# $count (Number) - how many
exchange-found-by-name =
    { $count ->
        [one] un nom reconnu malgré ses accents, ses majuscules ou sa ponctuation
       *[other] { $count } noms reconnus malgré leurs accents, leurs majuscules ou leur ponctuation
    }
# $count (Number) - how many
exchange-no-direction =
    { $count ->
        [one] un lien sans direction dite, lu à sens unique
       *[other] { $count } liens sans direction dite, lus à sens unique
    }
# $file (String) - the file
# $line (Number) - line
# $column (Number) - column
exchange-outline-not-json = « { $file } » ne peut pas être lu. Ligne { $line }, colonne { $column } : ce n’est pas du JSON. Un contour se lit dans un fichier GeoJSON (.geojson, .json). Le fichier n’a pas été modifié.
exchange-outline-not-geojson = c’est du JSON, mais pas du GeoJSON
exchange-outline-topojson = c’est du TopoJSON : convertissez-le d’abord en GeoJSON
exchange-outline-no-shape = il ne contient ni polygone ni ligne, donc aucun contour
# $x (String) - the first coordinate
# $y (String) - the second coordinate
exchange-outline-not-degrees = ses coordonnées ({ $x } ; { $y }) ne sont pas une longitude et une latitude : enregistrez-le d’abord en degrés (WGS 84, EPSG 4326)
exchange-outline-broken = des coordonnées y manquent ou ne sont pas des nombres
