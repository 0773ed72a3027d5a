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
indicators-large = Grand réseau : le calcul peut prendre quelques minutes.
indicators-column-id = Identifiant
indicators-column-actor = Acteur
indicators-column-role = Rôle
indicators-column-group = Groupe
# $word (String) - the word
indicators-unknown-group = « { $word } » ne regroupe pas d’acteurs : donnez role, sector, programme, sub_territory, service_line ou un champ de la carte.

## Chaque indicateur d’un acteur : son nom, son nom savant, ce qu’il dit en une ligne

indicators-name-degree = Nombre de voisins
indicators-technical-degree = Degré (Freeman 1979)
indicators-about-degree = À combien d’acteurs il est lié, peu importe le sens.
indicators-name-in-degree = Liens reçus
indicators-technical-in-degree = Degré entrant
indicators-about-in-degree = Combien d’acteurs dirigent un lien vers lui.
indicators-name-out-degree = Liens donnés
indicators-technical-out-degree = Degré sortant
indicators-about-out-degree = Vers combien d’acteurs il dirige un lien.
indicators-name-strength = Force
indicators-technical-strength = Degré pondéré (force)
indicators-about-strength = La somme des forces de ses liens.
indicators-name-betweenness = Passage obligé
indicators-technical-betweenness = Intermédiarité (Freeman 1977, Brandes 2001)
indicators-about-betweenness = Combien de paires d’acteurs passent par lui au plus court ; un chemin partagé compte en part.
indicators-name-betweenness-directed = Passage selon le sens
indicators-technical-betweenness-directed = Intermédiarité orientée
indicators-about-betweenness-directed = La même chose en suivant le sens des liens.
indicators-name-closeness = Proximité de tous
indicators-technical-closeness = Proximité (Wasserman et Faust 1994)
indicators-about-closeness = S’il est à peu de pas des autres : 1 quand tous sont ses voisins.
indicators-name-harmonic = Proximité, même morcelée
indicators-technical-harmonic = Proximité harmonique (Rochat 2009)
indicators-about-harmonic = La proximité, où un acteur hors d’atteinte compte pour rien plutôt que de tout fausser.
indicators-name-eigenvector = Voisins bien placés
indicators-technical-eigenvector = Vecteur propre (Bonacich 1972)
indicators-about-eigenvector = S’il est lié à des acteurs eux-mêmes bien liés ; 1 pour le plus haut.
indicators-name-pagerank = Attention reçue
indicators-technical-pagerank = PageRank (Brin et Page 1998), 0,85
indicators-about-pagerank = La part du temps qu’y passerait quelqu’un qui suit les liens au hasard.
indicators-name-core = Cœur
indicators-technical-core = k-cœur (Seidman 1983)
indicators-about-core = Le plus grand k d’un groupe où chacun a au moins k voisins dans le groupe.
indicators-name-articulation = Coupe le réseau
indicators-technical-articulation = Point d’articulation (Tarjan 1972)
indicators-about-articulation = Sans lui, un morceau du réseau se détacherait.
indicators-name-constraint = Contrainte
indicators-technical-constraint = Contrainte (Burt 1992)
indicators-about-constraint = Élevée quand ses voisins sont déjà liés entre eux : il n’a pas d’espace entre eux.
indicators-name-effective-size = Taille effective
indicators-technical-effective-size = Taille effective (Burt 1992, Borgatti 1997)
indicators-about-effective-size = Ses voisins, moins ce qu’ils ont de liens entre eux.
indicators-name-brokerage = Mises en relation
indicators-technical-brokerage = Courtage, total (Gould et Fernandez 1989)
indicators-about-brokerage = Combien de fois il relie, dans le sens des liens, deux acteurs sans lien direct.
indicators-name-coordinator = Relie les siens
indicators-technical-coordinator = Courtage, coordonnateur (A-A-A)
indicators-about-coordinator = Les trois sont du même groupe.
indicators-name-itinerant = Relie un autre groupe à lui-même
indicators-technical-itinerant = Courtage, consultant (A-B-A)
indicators-about-itinerant = Les deux autres sont d’un même groupe, pas le sien.
indicators-name-gatekeeper = Fait entrer chez les siens
indicators-technical-gatekeeper = Courtage, portier (A-B-B)
indicators-about-gatekeeper = D’un autre groupe vers le sien.
indicators-name-representative = Parle pour les siens
indicators-technical-representative = Courtage, représentant (A-A-B)
indicators-about-representative = De son groupe vers un autre.
indicators-name-liaison = Relie deux autres groupes
indicators-technical-liaison = Courtage, liaison (A-B-C)
indicators-about-liaison = Trois groupes différents.
indicators-name-ei = Ouverture, de −1 à 1
indicators-technical-ei = Indice E-I (Krackhardt et Stern 1988)
indicators-about-ei = De −1, tous ses voisins sont de son groupe, à 1, tous d’un autre.
indicators-name-participation = Variété des groupes
indicators-technical-participation = Coefficient de participation (Guimerà et Amaral 2005)
indicators-about-participation = 0 quand tous ses voisins sont d’un même groupe ; s’approche de 1 quand ils se partagent entre plusieurs.
indicators-name-trophic-level = Niveau
indicators-technical-trophic-level = Niveau trophique (MacKay, Johnson et Sansom 2020)
indicators-about-trophic-level = Sa hauteur quand les liens montent d’un cran : 0 est en amont.
indicators-name-components = Morceaux sans lui
indicators-technical-components = Composantes après retrait (Borgatti 2006)
indicators-about-components = En combien de morceaux serait le réseau sans lui.
indicators-name-pairs-lost = Paires perdues sans lui
indicators-technical-pairs-lost = Fragmentation par retrait (Borgatti 2006)
indicators-about-pairs-lost = Combien de paires d’autres acteurs ne se rejoindraient plus.
indicators-name-efficiency-loss = Détours sans lui
indicators-technical-efficiency-loss = Perte d’efficacité par retrait (Latora et Marchiori 2001)
indicators-about-efficiency-loss = De quelle part les chemins des autres s’allongeraient sans lui.
indicators-name-tables = Tables
indicators-technical-tables = Degré vers les tables (deux modes)
indicators-about-tables = À combien de tables de concertation il siège.
indicators-name-seats-deciding = Tables où il décide
indicators-technical-seats-deciding = Sièges décisionnels
indicators-about-seats-deciding = À combien de tables il décide ou convoque.
indicators-name-largest-share = Part du plus gros bailleur
indicators-technical-largest-share = Plus grande part d’un bailleur
indicators-about-largest-share = La part de son argent qui vient d’un seul bailleur ; sans montants, on compte les liens.

## Les valeurs dites

# $share (String) - share written in percent
indicators-said-outside = { $share } hors du groupe
# $number (String) - percentage with a decimal
indicators-said-tenth = { $number } %
indicators-said-yes = oui
indicators-said-no = non
