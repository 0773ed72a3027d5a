language-name = English

## Roles of actors, in the singular

role-csss = CSSS
role-community-organization = Community organization
role-cdc = CDC
role-social-economy-enterprise = Social economy enterprise
role-municipality = Municipality
role-school-board = School board
role-specialized-facility = Specialized facility
role-private-resource = Private resource
role-citizen-group = Citizen group
role-regional-body = Regional or national body
role-concertation-table = Concertation table
role-other = Other
role-csss-2015 = CISSS or CIUSSS
role-school-board-2020 = School service centre

## Roles in the plural, for the legend

roles-csss = CSSS
roles-community-organization = Community organizations
roles-cdc = CDC
roles-social-economy-enterprise = Social economy enterprises
roles-municipality = Municipalities
roles-school-board = School boards
roles-specialized-facility = Specialized facilities
roles-private-resource = Private resources
roles-citizen-group = Citizen groups
roles-regional-body = Regional bodies
roles-concertation-table = Concertation tables
roles-other = Others
roles-csss-2015 = CISSS or CIUSSS
roles-school-board-2020 = School service centres

## Kinds of link

kind-referral-corridor = Referral corridor
kind-collaboration = Collaboration
kind-service-agreement = Service agreement
kind-funding = Funding
kind-authority = Authority, mandate
kind-participation = Participation

## Programmes-services

programme-public-health = Public health
programme-general-services = General services
programme-loss-of-autonomy = Loss of autonomy due to ageing
programme-physical-disability = Physical disability
programme-intellectual-disability = Intellectual disability and ASD
programme-youth-in-difficulty = Youth in difficulty
programme-addictions = Addictions
programme-mental-health = Mental health
programme-physical-health = Physical health

## Other attributes

line-first = 1st line
line-second = 2nd line
line-third = 3rd line
size-small = Small (up to 5 people)
size-medium = Medium (up to 50 people)
size-large = Large (over 50 people)
posture-wait-and-see = Wait-and-see
posture-administrative = Administrative
posture-participative = Participative
posture-opposition = Opposition
posture-complementary = Complementary
posture-strategic = Strategic
status-planned = Planned
status-active = Active
status-fragile = Fragile
status-ended = Ended
terms-voluntary = Voluntary
terms-imposed = Imposed
purpose-mission = Mission (PSOC)
purpose-agreement = Agreement
purpose-project = Project
seat-convenes = Convenes
seat-decides = Decides
seat-member = Member
seat-observer = Observes
group-unspecified = (unspecified)
