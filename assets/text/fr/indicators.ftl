## What `maillage indicators` prints in text and CSV

# $actors (Number) - how many actors
# $links (Number) - how many links
indicators-counts = { $actors ->
    [0] Aucun acteur
    [one] Un acteur
   *[other] { $actors } acteurs
}, { $links ->
    [0] aucun lien
    [one] un lien
   *[other] { $links } liens
}
indicators-untitled = Carte sans titre
indicators-column-id = Identifiant
indicators-column-actor = Acteur
indicators-column-role = Rôle
indicators-column-group = Groupe
indicators-column-degree = Nombre de voisins
indicators-column-in-degree = Liens reçus
indicators-column-out-degree = Liens donnés
indicators-column-betweenness = Passages
indicators-column-closeness = Proximité
indicators-column-betweenness-directed = Passages selon le sens
indicators-column-strength = Force
indicators-column-harmonic = Proximité harmonique
indicators-column-eigenvector = Voisins bien placés
indicators-column-pagerank = Attention reçue
indicators-column-core = Cœur
indicators-column-articulation = Coupe le réseau
indicators-column-constraint = Contrainte
indicators-column-effective-size = Taille effective
indicators-column-brokerage = Mises en relation
indicators-column-ei = Liens hors du groupe
indicators-column-participation = Variété des groupes
indicators-column-trophic-level = Niveau
indicators-column-pairs-lost = Paires perdues sans lui
# $word (String) - the word
indicators-unknown-group = « { $word } » ne regroupe pas d’acteurs : donnez role, sector, programme, sub_territory, service_line ou un champ de la carte.
