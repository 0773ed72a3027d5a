## Files out of reach

# $path (String) - the file
storage-missing = Le fichier « { $path } » est introuvable. Il a peut-être été déplacé ou renommé : vérifiez son nom et son dossier.
# $path (String) - the file
storage-no-folder = Le dossier où enregistrer « { $path } » n’existe pas. La carte n’a pas été enregistrée : choisissez un autre dossier.
# $path (String) - the file
storage-directory = « { $path } » est un dossier, et non un fichier. Rien n’a été changé : choisissez un fichier dans ce dossier.
# $path (String) - the file
storage-not-a-file = « { $path } » n’est pas un fichier ordinaire : une carte ne peut ni s’y lire ni s’y enregistrer. Choisissez un autre fichier.
# $path (String) - the file
storage-may-not-read = Vous n’avez pas le droit de lire « { $path } ». Demandez cet accès à la personne qui gère le dossier, ou choisissez une copie.
# $path (String) - the file
storage-may-not-write = Vous n’avez pas le droit d’écrire « { $path } ». Aucun fichier n’a été changé : enregistrez la carte sous un autre nom ou dans un autre dossier.
# $path (String) - the file
storage-read-only-disk = Le disque où se trouve « { $path } » ne peut qu’être lu. Aucun fichier n’a été changé : enregistrez la carte ailleurs.
# $path (String) - the file
storage-disk-full = Le disque où se trouve « { $path } » est plein. Aucun fichier n’a été changé : libérez de la place, ou enregistrez la carte ailleurs.
# $path (String) - the file
# $size (String) - its size in megabytes
# $limit (String) - the largest size in megabytes
storage-too-large = « { $path } » est trop gros pour une carte : { $size } Mo, alors que la limite est de { $limit } Mo. Il n’a pas été modifié : vérifiez que c’est le bon fichier.
# $path (String) - the file
# $line (Number) - where
storage-not-text = « { $path } » ne contient pas que du texte : la ligne { $line } est illisible. Le fichier n’a pas été modifié : c’est peut-être un autre genre de fichier, ou une carte abîmée dont une partie peut être récupérée.
# $path (String) - the file
storage-not-kept = Le disque n’a pas gardé fidèlement la nouvelle version de « { $path } ». L’ancienne est restée comme elle était : enregistrez la carte sur un autre disque.
# $path (String) - the file
# $detail (String) - what the system says
storage-reading = La lecture de « { $path } » a échoué ({ $detail }). Rien n’a été changé : réessayez, ou ouvrez une copie.
# $path (String) - the file
# $detail (String) - what the system says
storage-writing = L’écriture de « { $path } » a échoué ({ $detail }). Aucun fichier n’a été changé : réessayez, ou enregistrez la carte ailleurs.

## Texts that cannot be opened

# $path (String) - the file
storage-not-a-map = « { $path } » n’est pas une carte de Maillage. Il n’a pas été modifié : vérifiez que c’est le bon fichier.
# $path (String) - the file
# $version (String) - version of the file
# $ours (String) - latest version read
storage-newer = « { $path } » vient d’une version plus récente de Maillage (format { $version } ; ce programme lit le format { $ours }). Il n’a pas été modifié : mettez Maillage à jour pour l’ouvrir.
# $path (String) - the file
# $line (Number) - line
# $column (Number) - column
# $problem (String) - what is wrong
storage-damaged = « { $path } » ne peut pas être ouvert. Ligne { $line }, caractère { $column } : { $problem }. Le fichier n’a pas été modifié : corrigez cette ligne, ou récupérez ce qui est lisible.
# $line (Number) - line
# $problem (String) - what is wrong
storage-pasted = Le texte collé ne peut pas être lu comme une carte (ligne { $line } : { $problem }). Votre carte n’a pas été changée.
storage-pasted-not-a-map = il ne commence pas comme une carte de Maillage
storage-pasted-newer = il vient d’une version plus récente de Maillage

## What is wrong with a text

storage-cut = le texte s’arrête avant la fin de la carte
storage-open-text = des guillemets ouverts ne sont pas refermés
storage-too-deep = trop de parenthèses ou de crochets sont ouverts les uns dans les autres
# $sign (String) - a bracket
storage-bracket = le signe { $sign } était attendu ici
storage-no-key = le nom d’un champ était attendu ici
# $key (String) - name of a field
storage-no-colon = le signe « : » était attendu après { $key }
storage-no-value = une valeur était attendue ici
storage-no-comma = une virgule manque ici, ou il y a quelque chose de trop
storage-trailing = il y a du texte après la fin de la carte
storage-expected-text = un texte entre guillemets était attendu
storage-expected-yes-or-no = true (oui) ou false (non) était attendu
storage-expected-number = un nombre était attendu
storage-expected-whole = un nombre entier était attendu
storage-expected-date = une date était attendue, comme "2012-11-28"
storage-expected-instant = une date avec son heure était attendue, comme "2026-11-23T10:00:00Z"
storage-expected-colour = une couleur était attendue, comme "#0072b2"
storage-expected-id = un identifiant était attendu, comme "01890000-0000-7000-8000-000000000001"
# $found (String) - the word
# $known (String) - those known
storage-unknown-word = « { $found } » n’est pas un choix possible, qui sont : { $known }
# $key (String) - name of a field
storage-unknown-key = le champ { $key } n’existe pas à cet endroit
# $key (String) - name of a field
storage-key-twice = le champ { $key } est écrit deux fois
# $key (String) - name of a field
storage-missing-key = le champ { $key } manque dans ce bloc
storage-empty-name = un nom ne peut pas être vide
# $max (Number) - most characters
storage-long-name = un nom a au plus { $max } caractères
# $min (String) - smallest
# $max (String) - largest
storage-out-of-range = le nombre doit être entre { $min } et { $max }
storage-place = cet endroit est hors de la carte
# $name (String) - of an actor
storage-actor-twice = l’acteur « { $name } » a le même identifiant qu’un autre acteur
# $source (String) - of a link
# $target (String) - of a link
storage-link-twice = le lien de « { $source } » à « { $target } » a le même identifiant qu’un autre lien
# $name (String) - of an actor
storage-self-link = un lien va de « { $name } » à lui-même
# $source (String) - of a link
# $target (String) - of a link
storage-needs-table = la participation de « { $source } » à « { $target } » ne va pas vers une table de concertation
# $source (String) - of a link
# $target (String) - of a link
storage-no-end = le lien de « { $source } » à « { $target } » touche un acteur qui n’est pas sur la carte
# $subject (String) - an actor or a link
# $key (String) - key of the legend
storage-no-entry = { $subject } renvoie à « { $key } », que la légende n’a pas ou range ailleurs
# $source (String) - of a link
# $target (String) - of a link
storage-link-subject = le lien de « { $source } » à « { $target } »
# $name (String) - of an actor
storage-actor-subject = l’acteur « { $name } »
# $actors (String) - most actors
# $links (String) - most links
storage-too-many = la carte a plus de { $actors } acteurs ou de { $links } liens
# $subject (String) - an actor or a link
storage-refused = { $subject } ne peut pas être sur la carte tel quel

## Settings

# $path (String) - the file
storage-settings-unreadable = Les réglages (« { $path } ») n’ont pas pu être lus : ceux d’origine sont utilisés. Vos cartes ne sont pas touchées.
# $path (String) - the file
# $names (String) - names of the settings
storage-settings-partly = Des réglages (« { $path } ») n’ont pas pu être lus et sont revenus à leur valeur d’origine : { $names }. Vos cartes ne sont pas touchées.

## Recovery of a damaged map

# $count (Number) - how many
storage-n-actors =
    { $count ->
        [one] { $count } acteur
       *[other] { $count } acteurs
    }
# $count (Number) - how many
storage-n-links =
    { $count ->
        [one] { $count } lien
       *[other] { $count } liens
    }
# $count (Number) - how many
storage-n-fields =
    { $count ->
        [one] { $count } champ
       *[other] { $count } champs
    }
# $actors (String) - kept, in words
# $links (String) - kept, in words
# $lost_actors (String) - lost, in words
# $lost_links (String) - lost, in words
# $lost_fields (String) - lost, in words
storage-salvaged = Récupéré : { $actors } et { $links }. Illisible : { $lost_actors }, { $lost_links } et { $lost_fields }. Le fichier abîmé reste comme il était : enregistrez la carte récupérée sous un autre nom.
# $line (Number) - the last line of the file
storage-cut-at = Le fichier s’arrête à la ligne { $line } : tout ce qui devait suivre manque.
