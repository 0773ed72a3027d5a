#fr: Vérification des indicateurs d’une carte de Maillage, avec R.
#en: The indicators of a Maillage map, checked with R.
#
#fr: Ce fichier porte le réseau (acteurs, groupes, liens) et les valeurs que Maillage en donne. Il les recalcule avec les
#fr: paquets « igraph » et « sna » et par des formules simples, et imprime les deux colonnes côte à côte. Si un paquet
#fr: manque, ce qu’il calcule est sauté, et c’est dit. Ni coordonnées ni montants ne sont ici.
#en: This file holds the network (actors, groups, links) and the values that Maillage gives. It computes them anew with
#en: the packages "igraph" and "sna" and by plain formulas, and prints both columns side by side. If a package is
#en: missing, what it computes is skipped, and said. No contact detail and no amount is in here.
#
#fr: Pour le lancer : Rscript verify.R, ou dans R : source("verify.R", encoding = "UTF-8").
#en: To run it: Rscript verify.R, or within R: source("verify.R", encoding = "UTF-8").

#fr: ---- Les données : le réseau, puis les valeurs de Maillage (NA : sans objet) ----
#en: ---- The data: the network, then the values of Maillage (NA: undefined) ----

{{data}}

#fr: ---- Les mots et les réglages ----
#en: ---- Words and settings ----

#fr> words <- list(
#fr>   network = "Forme du réseau et silos", groups = "Groupes", matrix = "Densité entre deux groupes",
#fr>   actors = "Position des acteurs", bridges = "Ponts", ours = "Maillage", difference = "écart", with = "avec",
#fr>   undefined = "sans objet", differs = "<-- diffère", more = "lignes de plus qui concordent", plain = "formule",
#fr>   missing = "Paquet manquant, sa part est sautée :", skipped = "Sautés :",
#fr>   large = "Carte trop grande, ce qui demande une matrice entière est sauté.",
#fr>   alone = "Pas recalculés ici :", none = "aucun",
#fr>   summary = "Valeurs concordantes : %d ; différentes : %d ; sans objet des deux côtés : %d"
#fr> )
#en> words <- list(
#en>   network = "Shape of the network and silos", groups = "Groups", matrix = "Density between two groups",
#en>   actors = "Position of the actors", bridges = "Bridges", ours = "Maillage", difference = "difference", with = "with",
#en>   undefined = "undefined", differs = "<-- differs", more = "more rows that agree", plain = "formula",
#en>   missing = "Package missing, its part is skipped:", skipped = "Skipped:",
#en>   large = "Map too large, what needs a whole matrix is skipped.",
#en>   alone = "Not computed anew here:", none = "none",
#en>   summary = "Values that agree: %d; that differ: %d; undefined on both sides: %d"
#en> )

#fr: Deux valeurs concordent à cette distance près, relative et absolue ; plus large pour ce qui vient d’une itération.
#en: Two values agree within this distance, relative and absolute; wider for what comes from an iteration.
tolerance <- 1e-6
tolerance_iterated <- 1e-4
iterated <- c("eigenvector", "pagerank", "trophic_level", "trophic_incoherence")
#fr: Lignes imprimées d’un tableau ; au-delà, celles qui diffèrent seulement.
#en: Rows printed of a table; beyond that, only those that differ.
rows_at_most <- 60
#fr: Acteurs au-delà desquels ce qui demande une matrice entière est sauté.
#en: Actors beyond which what needs a whole matrix is skipped.
matrix_at_most <- 500

packages <- c("igraph", "sna")
available <- vapply(packages, requireNamespace, NA, quietly = TRUE)

#fr: ---- Le graphe orienté D et le graphe simple U ----
#en: ---- The directed graph D and the simple graph U ----

n <- length(actor_label)
#fr: Un lien réciproque donne un arc dans chaque sens ; les liens parallèles n’en font qu’un, qui pèse leur somme.
#en: A mutual link gives an arc each way; parallel links make one, which weighs their sum.
back <- link_mutual == 1
from <- c(link_from, link_to[back])
to <- c(link_to, link_from[back])
weight <- c(link_weight, link_weight[back])
arc_of <- (from - 1) * n + to
arc <- sort(unique(arc_of))
arc_from <- (arc - 1) %/% n + 1
arc_to <- (arc - 1) %% n + 1
#fr: Une paire de U pour chaque couple d’acteurs qu’un arc relie, dans un sens ou dans l’autre.
#en: A pair of U for every two actors that an arc ties, either way.
pair <- sort(unique((pmin(arc_from, arc_to) - 1) * n + pmax(arc_from, arc_to)))
pair_from <- (pair - 1) %/% n + 1
pair_to <- (pair - 1) %% n + 1
arcs <- length(arc)
pairs <- length(pair)

lists <- function(at, others) {
  unname(split(others, factor(at, levels = seq_len(n))))
}
successors <- lists(arc_from, arc_to)
predecessors <- lists(arc_to, arc_from)
neighbours <- lists(c(pair_from, pair_to), c(pair_to, pair_from))
degree <- lengths(neighbours)

#fr: Pas de start à chacun (Inf : hors d’atteinte).
#en: Steps from start to everyone (Inf: out of reach).
steps_from <- function(start, lists) {
  steps <- rep(Inf, n)
  steps[start] <- 0
  frontier <- start
  while (length(frontier) > 0) {
    found <- unique(unlist(lists[frontier]))
    found <- found[is.infinite(steps[found])]
    steps[found] <- steps[frontier[1]] + 1
    frontier <- found
  }
  steps
}

#fr: Par acteur, dans U : combien il en atteint, à combien de pas, et le premier de son morceau.
#en: For each actor, in U: how many it reaches, in how many steps, and the first of its piece.
reached <- total_steps <- nearness <- furthest <- piece <- numeric(n)
for (v in seq_len(n)) {
  steps <- steps_from(v, neighbours)
  piece[v] <- which(is.finite(steps))[1]
  others <- steps[is.finite(steps) & steps > 0]
  reached[v] <- length(others)
  total_steps[v] <- sum(others)
  nearness[v] <- sum(1 / others)
  furthest[v] <- max(0, others)
}
sizes <- tabulate(piece, nbins = n)
pieces <- sum(sizes > 0)
#fr: Le plus grand morceau ; à égalité, celui du premier acteur.
#en: The largest piece; of equals, that of the first actor.
largest <- if (n > 0) which(piece == which.max(sizes)) else integer(0)

#fr: Par acteur, dans D : combien il en atteint en suivant les arcs ; par arc, s’il est sur un cycle.
#en: For each actor, in D: how many it reaches along the arcs; for each arc, whether it lies on a cycle.
below <- numeric(n)
on_cycle <- logical(arcs)
for (v in seq_len(n)) {
  steps <- steps_from(v, successors)
  below[v] <- sum(is.finite(steps)) - 1
  into_v <- which(arc_to == v)
  on_cycle[into_v] <- is.finite(steps[arc_from[into_v]])
}

graph_of <- function(from, to, directed) {
  igraph::add_edges(igraph::make_empty_graph(n, directed = directed), as.vector(rbind(from, to)))
}
if (available["igraph"]) {
  D <- graph_of(arc_from, arc_to, TRUE)
  U <- graph_of(pair_from, pair_to, FALSE)
}
whole <- n <= matrix_at_most
if (whole) {
  adjacency <- matrix(0, n, n)
  adjacency[cbind(arc_from, arc_to)] <- 1
}

#fr: ---- La comparaison ----
#en: ---- The comparison ----

counts <- c(agree = 0, differ = 0, undefined = 0)
skipped <- character(0)
compared <- character(0)

number <- function(x) {
  ifelse(is.na(x), words$undefined, formatC(x, digits = 10, format = "g"))
}
shorten <- function(text) {
  text <- encodeString(text)
  ifelse(nchar(text) > 40, paste0(substr(text, 1, 39), "~"), text)
}

#fr: Imprime un tableau et compte ses lignes ; value n’est évalué qu’ici, et seulement si le paquet est là.
#en: Prints a table and counts its rows; value is only evaluated here, and only if the package is there.
compare <- function(key, row, ours, with, value) {
  if (is.null(ours)) return(invisible(NULL))
  compared <<- c(compared, key)
  if (with %in% packages && !available[with]) return(skip(key, with))
  theirs <- tryCatch(suppressWarnings(as.numeric(value)), error = function(e) {
    skip(key, paste0(with, ", ", conditionMessage(e)))
    NULL
  })
  if (is.null(theirs)) return(invisible(NULL))
  ours <- as.numeric(ours)
  ours[!is.finite(ours)] <- NA
  theirs[!is.finite(theirs)] <- NA
  if (length(theirs) != length(ours)) return(skip(key, paste0(with, ", ", length(theirs), " / ", length(ours))))
  undefined <- is.na(ours) & is.na(theirs)
  near <- if (key %in% iterated) tolerance_iterated else tolerance
  agree <- !undefined & !is.na(ours) & !is.na(theirs)
  agree[agree] <- (abs(ours - theirs) <= near * pmax(1, abs(ours)))[agree]
  counts <<- counts + c(sum(agree), sum(!agree & !undefined), sum(undefined))
  data.frame(
    row = if (length(ours) > 0) row else character(0), ours, theirs, difference = ours - theirs,
    with = rep(with, length(ours)), fine = agree | undefined, stringsAsFactors = FALSE
  )
}
skip <- function(key, why) {
  skipped <<- c(skipped, paste0(key, " (", why, ")"))
  invisible(NULL)
}
print_table <- function(title, table) {
  if (is.null(table) || nrow(table) == 0) return(invisible(NULL))
  shown <- if (nrow(table) > rows_at_most) table[!table$fine, ] else table
  cat("\n", title, "\n", sep = "")
  cells <- cbind(
    c("", shorten(shown$row)), c(words$ours, number(shown$ours)), c("R", number(shown$theirs)),
    c(words$difference, number(shown$difference)), c(words$with, shown$with),
    c("", ifelse(shown$fine, "", words$differs))
  )
  cells <- cbind(
    format(cells[, 1]), matrix(apply(cells[, 2:4, drop = FALSE], 2, format, justify = "right"), ncol = 3),
    format(cells[, 5]), cells[, 6]
  )
  cat(paste0("  ", sub(" +$", "", apply(cells, 1, paste, collapse = "  "))), sep = "\n")
  if (nrow(shown) < nrow(table)) cat("  +", nrow(table) - nrow(shown), words$more, "\n")
}

shape <- NULL
check <- function(key, with, value) {
  ours <- if (key %in% names(maillage_network)) maillage_network[[key]] else NULL
  shape <<- rbind(shape, compare(key, key, ours, with, value))
}
check_actors <- function(key, with, values) {
  print_table(key, compare(key, actor_label, maillage_actors[[key]], with, values))
}
check_groups <- function(key, values) {
  print_table(key, compare(key, group_name, maillage_groups[[key]], words$plain, values))
}
#fr: value, si le réseau a ce qu’il faut pour que l’indicateur ait un sens.
#en: value, if the network has what the indicator needs to make sense.
given <- function(condition, value) if (isTRUE(condition)) value else NA
per_actor <- function(f) vapply(seq_len(n), f, 0)

cat(encodeString(map_title), "\n", sep = "")
for (name in packages[!available]) cat(words$missing, name, "\n")
if (!whole) cat(words$large, "\n")

#fr: ---- Forme du réseau ----
#en: ---- Shape of the network ----

check("density_directed", "igraph", given(n > 1, igraph::edge_density(D)))
check("density_undirected", "igraph", given(n > 1, igraph::edge_density(U)))
check("reciprocity_arcs", "igraph", given(arcs > 0, igraph::reciprocity(D, mode = "default")))
check("reciprocity_pairs", "igraph", given(arcs > 0, igraph::reciprocity(D, mode = "ratio")))
check("components", "igraph", igraph::components(U)$no)
check("components", words$plain, pieces)
check("isolates", words$plain, sum(degree == 0))
check("largest_component", words$plain, length(largest))
check("transitivity", "igraph", given(n > 0, igraph::transitivity(U, type = "global")))
check("average_clustering", "igraph", given(n > 0, mean(igraph::transitivity(U, type = "local", isolates = "zero"))))
#fr: Diamètre et distance : dans le plus grand morceau.
#en: Diameter and distance: of the largest piece.
check("diameter", "igraph", given(pairs > 0, igraph::diameter(igraph::induced_subgraph(U, largest))))
check("diameter", words$plain, given(pairs > 0, max(furthest[largest])))
check("average_distance", "igraph", given(pairs > 0, igraph::mean_distance(igraph::induced_subgraph(U, largest))))
check("average_distance", words$plain, sum(total_steps[largest]) / (length(largest) * (length(largest) - 1)))
check("global_efficiency", words$plain, given(n > 1, sum(nearness) / (n * (n - 1))))
check("global_efficiency", "igraph", given(n > 1, igraph::global_efficiency(U)))

#fr: Freeman : Σ(max − x) sur ce qu’elle vaut dans une étoile.
#en: Freeman: Σ(max − x) over what it is in a star.
centralization <- function(x, most) sum(max(x) - x) / most
check("centralization.degree", "igraph", given(n > 2, igraph::centr_degree(U, loops = FALSE)$centralization))
check("centralization.in_degree", "igraph",
  given(n > 1, centralization(igraph::degree(D, mode = "in"), (n - 1)^2)))
check("centralization.out_degree", "igraph",
  given(n > 1, centralization(igraph::degree(D, mode = "out"), (n - 1)^2)))
check("centralization.betweenness", "igraph", given(n > 2, igraph::centr_betw(U, directed = FALSE)$centralization))
check("centralization.betweenness_directed", "igraph",
  given(n > 2, igraph::centr_betw(D, directed = TRUE)$centralization))
#fr: Proximité (n − 1)/Σd : sans objet si le réseau est en morceaux.
#en: Closeness (n − 1)/Σd: undefined unless the network is in one piece.
check("centralization.closeness", "igraph",
  given(n > 2 && pieces == 1, igraph::centr_clo(U, mode = "all")$centralization))

#fr: Les quatre dimensions de Krackhardt, selon sna.
#en: Krackhardt's four dimensions, as sna has them.
if (whole) {
  check("krackhardt.connectedness", "sna", given(n > 1, sna::connectedness(adjacency)))
  check("krackhardt.hierarchy", "sna", given(arcs > 0, sna::hierarchy(adjacency, measure = "krackhardt")))
  check("krackhardt.efficiency", "sna", given(arcs > 0, sna::efficiency(adjacency)))
  check("krackhardt.least_upper_bound", "sna", given(max(0, sizes) > 2, sna::lubness(adjacency)))
}
#fr: Mones 2012 : Σ(C_max − C_i)/(n − 1), C_i étant la part des autres que i atteint.
#en: Mones 2012: Σ(C_max − C_i)/(n − 1), C_i being the share of the others that i reaches.
check("global_reaching_centrality", words$plain, given(n > 1, sum(max(below) - below) / (n - 1)^2))
check("flow_hierarchy", words$plain, sum(!on_cycle) / arcs)
check("flow_hierarchy", "igraph", {
  circle <- igraph::components(D, mode = "strong")$membership
  sum(circle[arc_from] != circle[arc_to]) / arcs
})

#fr: Niveaux trophiques (MacKay, Johnson et Sansom 2020) : Λh = v, morceau par morceau, le plus bas à 0.
#en: Trophic levels (MacKay, Johnson and Sansom 2020): Λh = v, piece by piece, the lowest at 0.
if (whole) {
  level <- numeric(n)
  laplacian <- diag(rowSums(adjacency) + colSums(adjacency), n) - adjacency - t(adjacency)
  imbalance <- colSums(adjacency) - rowSums(adjacency)
  for (first in unique(piece[degree > 0])) {
    members <- which(piece == first)
    free <- members[-1]
    level[free] <- solve(laplacian[free, free, drop = FALSE], imbalance[free])
    level[members] <- level[members] - min(level[members])
  }
  check("trophic_incoherence", words$plain, sum((level[arc_to] - level[arc_from] - 1)^2) / arcs)
}
check("degeneracy", "igraph", given(n > 0, max(igraph::coreness(U))))
check("articulation_points", "igraph", length(igraph::articulation_points(U)))
check("bridges", "igraph", length(igraph::bridges(U)))
#fr: Sortes de liens distinctes par paire de U.
#en: Distinct kinds of link per pair of U.
check("multiplexity", words$plain, {
  link_pair <- (pmin(link_from, link_to) - 1) * n + pmax(link_from, link_to)
  nrow(unique(data.frame(link_pair, link_kind))) / pairs
})
#fr: Parmi tous les liens, si aucune sorte n’est laissée de côté.
#en: Among all links, if no kind is left out.
if (every_kind) {
  vertical <- link_kind %in% c("ServiceAgreement", "Funding", "Authority")
  check("vertical_share", words$plain, sum(vertical) / length(vertical))
}

#fr: ---- Silos ----
#en: ---- Silos ----

groups <- length(group_name)
size <- tabulate(actor_group, nbins = groups)
inside <- actor_group[pair_from] == actor_group[pair_to]
ei <- function(external, internal) (external - internal) / (external + internal)
possible_inside <- sum(size * (size - 1) / 2)
check("ei_index", words$plain, ei(sum(!inside), sum(inside)))
check("ei_expected", words$plain, ei(n * (n - 1) / 2 - possible_inside, possible_inside))
check("assortativity", "igraph", given(pairs > 0, igraph::assortativity_nominal(U, actor_group, directed = FALSE)))
check("modularity", "igraph", given(pairs > 0, igraph::modularity(U, actor_group)))
check("modularity_directed", "igraph", given(arcs > 0, igraph::modularity(D, actor_group, directed = TRUE)))
#fr: Les communautés trouvées par Maillage : leur modularité, et leur ressemblance aux groupes déclarés.
#en: The communities that Maillage found: their modularity, and their likeness to the declared groups.
check("communities.count", words$plain, length(unique(actor_community)))
check("communities.modularity", "igraph", given(pairs > 0, igraph::modularity(U, actor_community)))
check("communities.nmi", "igraph", given(
  pairs > 0 && any(c(actor_community, actor_group) > 1), igraph::compare(actor_community, actor_group, method = "nmi")
))
print_table(words$network, shape)

#fr: Paires entre deux groupes ; sur la diagonale, dans un groupe.
#en: Pairs between two groups; on the diagonal, within one.
between <- matrix(0, groups, groups)
for (k in seq_len(pairs)) {
  ends <- sort(c(actor_group[pair_from[k]], actor_group[pair_to[k]]))
  between[ends[1], ends[2]] <- between[ends[1], ends[2]] + 1
}
between <- between + t(between) - diag(diag(between), groups)
possible <- outer(size, size)
diag(possible) <- size * (size - 1) / 2
internal <- diag(between)
external <- rowSums(between) - internal
if (groups > 0) cat("\n== ", words$groups, " (", encodeString(group_by), ") ==\n", sep = "")
check_groups("size", size)
check_groups("internal", internal)
check_groups("external", external)
check_groups("ei", ei(external, internal))
check_groups("expected_ei", ei(size * (n - size), size * (size - 1) / 2))
check_groups("density", internal / diag(possible))
check_groups("external_reach", (rowSums(between > 0) - (internal > 0)) / (groups - 1))
#fr: Au-delà de 500 groupes, Maillage ne donne pas cette table.
#en: Above 500 groups, Maillage does not give this table.
if (length(maillage_matrix) == groups^2) print_table(words$matrix, compare(
  "density_matrix", as.vector(outer(group_name, group_name, paste, sep = " | ")), maillage_matrix, words$plain,
  as.vector(between / possible)
))

#fr: ---- Position des acteurs ----
#en: ---- Position of the actors ----

if (n > 0) cat("\n== ", words$actors, " ==\n", sep = "")
check_actors("degree", "igraph", igraph::degree(U))
check_actors("in_degree", "igraph", igraph::degree(D, mode = "in"))
check_actors("out_degree", "igraph", igraph::degree(D, mode = "out"))
#fr: Somme des poids dans U : ceux des deux sens.
#en: Sum of the weights in U: those of both ways.
check_actors("strength", words$plain, per_actor(function(v) sum(weight[from == v]) + sum(weight[to == v])))
check_actors("betweenness", "igraph", igraph::betweenness(U, directed = FALSE))
check_actors("betweenness_directed", "igraph", igraph::betweenness(D, directed = TRUE))
#fr: Wasserman et Faust : (r/(n − 1))·(r/Σd) ; 0 pour un isolé.
#en: Wasserman and Faust: (r/(n − 1))·(r/Σd); 0 for an isolate.
check_actors("closeness", words$plain, ifelse(reached == 0, 0, reached / (n - 1) * reached / total_steps))
check_actors("harmonic", words$plain, nearness / max(1, n - 1))
#fr: Vecteur propre du plus grand morceau, le mieux placé à 1, les autres morceaux à 0.
#en: Eigenvector of the largest piece, the best placed at 1, other pieces at 0.
check_actors("eigenvector", "igraph", {
  vector <- numeric(n)
  if (pairs == 0) vector <- rep(NA, n)
  else vector[largest] <- igraph::eigen_centrality(igraph::induced_subgraph(U, largest))$vector
  vector
})
check_actors("pagerank", "igraph", igraph::page_rank(D, damping = 0.85)$vector)
check_actors("core", "igraph", igraph::coreness(U))
check_actors("articulation", "igraph", seq_len(n) %in% as.integer(igraph::articulation_points(U)))
check_actors("constraint", "igraph", if (n > 0) igraph::constraint(U) else numeric(0))
#fr: Taille efficace (Burt 1992, forme de Borgatti 1997) : degré − 2t/degré, t triangles.
#en: Effective size (Burt 1992, in Borgatti's 1997 form): degree − 2t/degree, t triangles.
check_actors("effective_size", words$plain, per_actor(function(v) {
  closed <- sum(unlist(neighbours[neighbours[[v]]]) %in% neighbours[[v]])
  degree[v] - closed / degree[v]
}))
#fr: Intermédiations de Gould et Fernandez, sous les noms de sna.
#en: Gould and Fernandez' brokerage, under the names of sna.
if (whole) {
  brokered <- NULL
  brokerage <- function(name) {
    if (is.null(brokered)) brokered <<- sna::brokerage(adjacency, actor_group)$raw.nli
    brokered[, name]
  }
  roles <- c(
    coordinator = "w_I", itinerant = "w_O", gatekeeper = "b_OI", representative = "b_IO", liaison = "b_O", total = "t"
  )
  for (role in names(roles)) {
    check_actors(paste0("brokerage.", role), "sna", if (n > 0) brokerage(roles[[role]]) else numeric(0))
  }
}
groups_near <- function(v) actor_group[neighbours[[v]]]
check_actors("ei", words$plain, per_actor(function(v) {
  own <- sum(groups_near(v) == actor_group[v])
  ei(degree[v] - own, own)
}))
#fr: Participation (Guimerà et Amaral 2005) : 1 − Σ(k_g/k)².
#en: Participation (Guimerà and Amaral 2005): 1 − Σ(k_g/k)².
check_actors("participation", words$plain, per_actor(function(v) {
  given(degree[v] > 0, 1 - sum((tabulate(groups_near(v), nbins = groups) / degree[v])^2))
}))
if (whole) check_actors("trophic_level", words$plain, level)

#fr: Sans l’acteur : morceaux de U, paires des autres qui ne sont plus reliées, perte d’efficacité.
#en: Without the actor: pieces of U, pairs of others no longer tied, loss of efficiency.
without <- function(v) igraph::components(igraph::delete_vertices(U, v))
tied <- function(sizes) sum(sizes * (sizes - 1) / 2)
check_actors("removal.components", "igraph", per_actor(function(v) without(v)$no))
check_actors("removal.pairs_lost", "igraph", per_actor(function(v) {
  tied(sizes - (seq_len(n) == piece[v])) - tied(without(v)$csize)
}))
if (whole) {
  inverses <- function(graph) {
    steps <- igraph::distances(graph)
    sum(1 / steps[is.finite(steps) & steps > 0])
  }
  check_actors("removal.efficiency_loss", "igraph", per_actor(function(v) {
    steps <- igraph::distances(U, v)
    before <- inverses(U) - 2 * sum(1 / steps[is.finite(steps) & steps > 0])
    given(before > 1e-9, 1 - inverses(igraph::delete_vertices(U, v)) / before)
  }))
}

#fr: Les ponts, un par un.
#en: Bridges, one by one.
if (available["igraph"]) {
  ends <- igraph::ends(U, igraph::bridges(U), names = FALSE)
  theirs <- (pmin(ends[, 1], ends[, 2]) - 1) * n + pmax(ends[, 1], ends[, 2])
  ours <- (pmin(bridge_from, bridge_to) - 1) * n + pmax(bridge_from, bridge_to)
  either <- sort(union(ours, theirs))
  name <- paste(actor_label[(either - 1) %/% n + 1], actor_label[(either - 1) %% n + 1], sep = " | ")
  print_table(words$bridges, compare("bridges", name, either %in% ours, "igraph", either %in% theirs))
}

#fr: ---- Le compte ----
#en: ---- The count ----

cat("\n")
either <- function(keys) if (length(keys) > 0) paste(unique(keys), collapse = ", ") else words$none
cat(words$alone, either(setdiff(c(names(maillage_network), names(maillage_actors)), compared)), "\n")
cat(words$skipped, either(skipped), "\n")
cat(sprintf(words$summary, counts[["agree"]], counts[["differ"]], counts[["undefined"]]), "\n", sep = "")
if (!interactive() && counts[["differ"]] > 0) quit(status = 1)
