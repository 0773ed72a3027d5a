language-name = Français

## Roles of actors, in the singular

role-csss = CSSS
role-community-organization = Organisme communautaire
role-cdc = CDC
role-social-economy-enterprise = Entreprise d’économie sociale
role-municipality = Municipalité
role-school-board = Commission scolaire
role-specialized-facility = Établissement spécialisé
role-private-resource = Ressource privée
role-citizen-group = Groupe citoyen
role-regional-body = Instance régionale ou nationale
role-concertation-table = Table de concertation
role-other = Autre
role-csss-2015 = CISSS ou CIUSSS
role-school-board-2020 = Centre de services scolaire

## Roles in the plural, for the legend

roles-csss = CSSS
roles-community-organization = Organismes communautaires
roles-cdc = CDC
roles-social-economy-enterprise = Entreprises d’économie sociale
roles-municipality = Municipalités
roles-school-board = Commissions scolaires
roles-specialized-facility = Établissements spécialisés
roles-private-resource = Ressources privées
roles-citizen-group = Groupes citoyens
roles-regional-body = Instances régionales
roles-concertation-table = Tables de concertation
roles-other = Autres
roles-csss-2015 = CISSS ou CIUSSS
roles-school-board-2020 = Centres de services scolaires

## Kinds of link

kind-referral-corridor = Corridor de services
kind-collaboration = Collaboration
kind-service-agreement = Entente de services
kind-funding = Financement
kind-authority = Autorité, mandat
kind-participation = Participation

## Programmes-services

programme-public-health = Santé publique
programme-general-services = Services généraux
programme-loss-of-autonomy = Perte d’autonomie liée au vieillissement
programme-physical-disability = Déficience physique
programme-intellectual-disability = Déficience intellectuelle et TSA
programme-youth-in-difficulty = Jeunes en difficulté
programme-addictions = Dépendances
programme-mental-health = Santé mentale
programme-physical-health = Santé physique

## Other attributes

line-first = 1re ligne
line-second = 2e ligne
line-third = 3e ligne
size-small = Petite (5 personnes ou moins)
size-medium = Moyenne (jusqu’à 50 personnes)
size-large = Grande (plus de 50 personnes)
posture-wait-and-see = Attentiste
posture-administrative = Administrative
posture-participative = Participative
posture-opposition = Opposition
posture-complementary = Complémentariste
posture-strategic = Stratégique
status-planned = Prévu
status-active = Actif
status-fragile = Fragile
status-ended = Terminé
terms-voluntary = Volontaire
terms-imposed = Imposée
purpose-mission = Mission (PSOC)
purpose-agreement = Entente
purpose-project = Projet
seat-convenes = Convoque
seat-decides = Décide
seat-member = Membre
seat-observer = Observe
group-unspecified = (non précisé)
