## Steps of the history

# $subject (String) - name of the actor or link
step-add-actor = Acteur ajouté : { $subject }
# $subject (String) - name of the actor or link
step-add-link = Lien ajouté : { $subject }
# $subject (String) - name of the actor or link
step-delete = Supprimé : { $subject }
# $count (Number) - how many
step-delete-several = { $count } éléments supprimés
# $subject (String) - name of the actor or link
step-move = Déplacé : { $subject }
# $count (Number) - how many
step-move-several = { $count } acteurs déplacés
# $count (Number) - how many
# $layout (String) - the layout within a sentence
step-lay-out = Disposition { $layout } de { $count } acteurs
# $count (Number) - how many
step-arrange = { $count } acteurs mis en ordre
# $field (String) - name of the field
# $subject (String) - name of the actor or link
step-revise = { $field } de { $subject }
# $field (String) - name of the field
# $count (Number) - how many
step-revise-actors = { $field } de { $count } acteurs
# $field (String) - name of the field
# $count (Number) - how many
step-revise-links = { $field } de { $count } liens
# $subject (String) - name of the actor or link
step-paste = Collé : { $subject }
# $count (Number) - how many
step-paste-several = { $count } acteurs collés
# $subject (String) - name of the actor or link
step-duplicate = Dupliqué : { $subject }
# $count (Number) - how many
step-duplicate-several = { $count } acteurs dupliqués
# $subject (String) - name of the actor or link
step-quick-entry = Saisie : { $subject }
step-revise-map = Fiche de la carte modifiée
step-revise-legend = Légende modifiée
step-revise-sectors = Secteurs modifiés
step-set-outline = Contour du territoire posé
step-remove-outline = Contour du territoire retiré

## Names of fields

field-name = Nom
field-short-name = Nom court
field-role = Rôle
field-service-line = Ligne de services
field-sectors = Secteurs
field-sub-territory = Territoire
field-size = Taille
field-influence = Influence perçue
field-posture = Posture
field-coordinates = Coordonnées géographiques
field-contact = Personne-ressource
field-notes = Notes
field-dates = Dates
field-pinned = Épingle
field-own-fields = Autres champs
field-kind = Type de lien
field-direction = Sens
field-return = Retour prévu
field-strength = Force
field-status = État
field-detail = Précisions
