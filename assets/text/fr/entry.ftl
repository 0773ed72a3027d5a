## Ce qu’une ligne de saisie a fait

# $count (Number) - how many
# $names (String) - names of the actors
entry-actors-created = { $count ->
    [one] Acteur ajouté : { $names }.
   *[other] { $count } acteurs ajoutés : { $names }.
}
# $names (String) - names of the actors
entry-actors-revised = Mis à jour : { $names }.
# $names (String) - names of the actors
entry-actors-already-there = Déjà sur la carte : { $names }.
# $count (Number) - how many
entry-corridors-created = { $count ->
    [one] { $count } corridor ajouté.
   *[other] { $count } corridors ajoutés.
}
# $count (Number) - how many
entry-collaborations-created = { $count ->
    [one] { $count } collaboration ajoutée.
   *[other] { $count } collaborations ajoutées.
}
# $count (Number) - how many
entry-agreements-created = { $count ->
    [one] { $count } entente ajoutée.
   *[other] { $count } ententes ajoutées.
}
# $count (Number) - how many
entry-fundings-created = { $count ->
    [one] { $count } financement ajouté.
   *[other] { $count } financements ajoutés.
}
# $count (Number) - how many
entry-authorities-created = { $count ->
    [one] { $count } lien d’autorité ajouté.
   *[other] { $count } liens d’autorité ajoutés.
}
# $count (Number) - how many
entry-participations-created = { $count ->
    [one] { $count } participation ajoutée.
   *[other] { $count } participations ajoutées.
}
# $count (Number) - how many
entry-links-revised = { $count ->
    [one] { $count } lien mis à jour.
   *[other] { $count } liens mis à jour.
}
# $count (Number) - how many
entry-links-already-there = { $count ->
    [one] { $count } lien y était déjà.
   *[other] { $count } liens y étaient déjà.
}
# $words (String) - words of the line
entry-noted = Gardé en note, faute de l’avoir compris : « { $words } ».
# $words (String) - words of the line
# $programmes (String) - names of programmes
entry-kept-as-sector = « { $words } » peut être { $programmes } : gardé comme secteur de la carte.
# $name (String) - name of the sector
entry-new-sector = Nouveau secteur de la carte : { $name }.
entry-or = ou

## Pourquoi une ligne est refusée

entry-error-empty = La ligne est vide : écrivez un nom, ou deux noms et ce qui les lie, comme « CLSC > CRDI ».
# $most (Number) - most characters
entry-error-too-long = La ligne est trop longue : au plus { $most } caractères.
# $most (Number) - most names
entry-error-too-many-names = Trop de noms sur une même ligne : au plus { $most }.
entry-error-name-missing = Il manque un nom : écrivez-en un de chaque côté du signe et de chaque virgule.
# $name (String) - beginning of the name
entry-error-name-too-long = Le nom « { $name }… » est trop long : raccourcissez-le.
entry-error-unclosed-quote = Un guillemet s’ouvre et ne se referme pas.
entry-error-several-operators = Un seul signe par ligne ( > < <> = # $ ! @ ) : écrivez une ligne par lien, ou mettez entre guillemets le nom qui contient un signe.
# $name (String) - name as typed
# $candidates (String) - names of actors
entry-error-near = « { $name } » ressemble à { $candidates } : écrivez ce nom-là, ou mettez le vôtre entre guillemets pour en faire un nouvel acteur.
# $name (String) - name as typed
# $candidates (String) - names of actors
entry-error-ambiguous = Plusieurs acteurs s’appellent « { $name } » ({ $candidates }) : dites lequel par son nom complet, ou donnez-leur des noms différents.
# $name (String) - name of the actor
entry-error-self-link = « { $name } » ne peut pas être lié à lui-même.
# $name (String) - name of the actor
entry-error-not-a-table = « { $name } » n’est pas une table : on ne participe qu’à une table de concertation. Pour en faire une, écrivez « { $name } (table) ».
# $name (String) - name of the table
entry-error-still-a-table = « { $name } » reste une table tant que des acteurs y participent.
