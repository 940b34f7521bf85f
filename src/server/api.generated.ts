/* eslint-disable */
export default async () => {
  const t = {
    ['../../libs/http/act.answer.js']: await import('../../libs/http/act.answer.js'),
    ['../../libs/http/problem.answer.js']: await import('../../libs/http/problem.answer.js'),
    ['../audit/chronologie/chronologie.answer.js']: await import('../audit/chronologie/chronologie.answer.js'),
    ['../audit/exceptions/exceptions.answer.js']: await import('../audit/exceptions/exceptions.answer.js'),
    ['../audit/rejugement/rejugement.answer.js']: await import('../audit/rejugement/rejugement.answer.js'),
    ['../audit/tableaux-passes/tableaux-passes.answer.js']:
      await import('../audit/tableaux-passes/tableaux-passes.answer.js'),
    ['../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.answer.js']:
      await import('../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.answer.js'),
    ['../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js']:
      await import('../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js'),
    ['../modules/connecteurs/read-models/connecteurs/connecteurs.entity.js']:
      await import('../modules/connecteurs/read-models/connecteurs/connecteurs.entity.js'),
    ['../modules/connecteurs/read-models/demandes/propositions.entity.js']:
      await import('../modules/connecteurs/read-models/demandes/propositions.entity.js'),
    ['../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js']:
      await import('../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'),
    ['../modules/connecteurs/connecteur/declarer-interets/declarer-interets.body.js']:
      await import('../modules/connecteurs/connecteur/declarer-interets/declarer-interets.body.js'),
    ['../modules/connecteurs/labellisation/rendre-evaluation/rendre-evaluation.body.js']:
      await import('../modules/connecteurs/labellisation/rendre-evaluation/rendre-evaluation.body.js'),
    ['../modules/entreprises/compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.body.js']:
      await import('../modules/entreprises/compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.body.js'),
    ['../modules/entreprises/entreprise/declarer-taille/declarer-taille.body.js']:
      await import('../modules/entreprises/entreprise/declarer-taille/declarer-taille.body.js'),
    ['../modules/entreprises/groupe/detacher-entreprises/detacher-entreprises.body.js']:
      await import('../modules/entreprises/groupe/detacher-entreprises/detacher-entreprises.body.js'),
    ['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js']:
      await import('../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'),
    ['../modules/entreprises/read-models/entreprises/entreprises.answer.js']:
      await import('../modules/entreprises/read-models/entreprises/entreprises.answer.js'),
    ['../modules/entreprises/read-models/taille/taille.answer.js']:
      await import('../modules/entreprises/read-models/taille/taille.answer.js'),
    ['../modules/marque-mission/campagne/relever-entreprises/essai.answer.js']:
      await import('../modules/marque-mission/campagne/relever-entreprises/essai.answer.js'),
    ['../modules/marque-mission/feuille-de-route/action.body.js']:
      await import('../modules/marque-mission/feuille-de-route/action.body.js'),
    ['../modules/marque-mission/serie/importer-edition/essai.answer.js']:
      await import('../modules/marque-mission/serie/importer-edition/essai.answer.js'),
    ['../modules/marque-mission/indicateur/fixer-cible/fixer-cible.body.js']:
      await import('../modules/marque-mission/indicateur/fixer-cible/fixer-cible.body.js'),
    ['../modules/marque-mission/read-models/chartes/chartes.answer.js']:
      await import('../modules/marque-mission/read-models/chartes/chartes.answer.js'),
    ['../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js']:
      await import('../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js'),
    ['../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.answer.js']:
      await import('../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.answer.js'),
    ['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js']:
      await import('../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'),
    ['../modules/marque-mission/read-models/releves/releves.answer.js']:
      await import('../modules/marque-mission/read-models/releves/releves.answer.js'),
    ['../modules/marque-mission/read-models/series/series.answer.js']:
      await import('../modules/marque-mission/read-models/series/series.answer.js'),
    ['../modules/messages/read-models/messages/messages.answer.js']:
      await import('../modules/messages/read-models/messages/messages.answer.js'),
    ['../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js']:
      await import('../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js'),
    ['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js']:
      await import('../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'),
    ['../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js']:
      await import('../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js'),
    ['../modules/pme-digitale/read-models/experimentations/experimentations.answer.js']:
      await import('../modules/pme-digitale/read-models/experimentations/experimentations.answer.js'),
    ['../modules/pme-digitale/read-models/besoins/besoins.entity.js']:
      await import('../modules/pme-digitale/read-models/besoins/besoins.entity.js'),
    ['../modules/pme-digitale/read-models/offres/offres.entity.js']:
      await import('../modules/pme-digitale/read-models/offres/offres.entity.js'),
    ['../modules/pme-digitale/releve-pret/saisie.body.js']:
      await import('../modules/pme-digitale/releve-pret/saisie.body.js'),
    ['../acces/coffre/personnes.answer.js']: await import('../acces/coffre/personnes.answer.js'),
    ['../modules/aides-regionales/read-models/dispositifs/dispositifs.entity.js']:
      await import('../modules/aides-regionales/read-models/dispositifs/dispositifs.entity.js'),
    ['../modules/aides-regionales/read-models/dossiers/dossiers.entity.js']:
      await import('../modules/aides-regionales/read-models/dossiers/dossiers.entity.js'),
    ['../modules/aides-regionales/read-models/enveloppes/enveloppes.entity.js']:
      await import('../modules/aides-regionales/read-models/enveloppes/enveloppes.entity.js'),
    ['../modules/audits/read-models/mandats/mandats.answer.js']:
      await import('../modules/audits/read-models/mandats/mandats.answer.js'),
    ['../modules/connecteurs/read-models/couverture/couverture.answer.js']:
      await import('../modules/connecteurs/read-models/couverture/couverture.answer.js'),
    ['../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js']:
      await import('../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js'),
    ['../modules/connecteurs/read-models/demandes/demandes.answer.js']:
      await import('../modules/connecteurs/read-models/demandes/demandes.answer.js'),
    ['../modules/connecteurs/read-models/labellisations/labellisations.answer.js']:
      await import('../modules/connecteurs/read-models/labellisations/labellisations.answer.js'),
    ['../modules/connecteurs/read-models/prestations/prestations.answer.js']:
      await import('../modules/connecteurs/read-models/prestations/prestations.answer.js'),
    ['../modules/documents/read-models/documents/documents.answer.js']:
      await import('../modules/documents/read-models/documents/documents.answer.js'),
    ['../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.answer.js']:
      await import('../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.answer.js'),
    ['../modules/marque-mission/read-models/campagnes/campagnes.answer.js']:
      await import('../modules/marque-mission/read-models/campagnes/campagnes.answer.js'),
    ['../modules/marque-mission/read-models/labels/labels.answer.js']:
      await import('../modules/marque-mission/read-models/labels/labels.answer.js'),
    ['../modules/pme-digitale/read-models/amortissements/amortissements.answer.js']:
      await import('../modules/pme-digitale/read-models/amortissements/amortissements.answer.js'),
    ['../modules/pme-digitale/read-models/candidatures/candidatures.answer.js']:
      await import('../modules/pme-digitale/read-models/candidatures/candidatures.answer.js'),
    ['../modules/pme-digitale/read-models/declarations/declarations.answer.js']:
      await import('../modules/pme-digitale/read-models/declarations/declarations.answer.js'),
    ['../modules/pme-digitale/read-models/conventions/conventions.answer.js']:
      await import('../modules/pme-digitale/read-models/conventions/conventions.answer.js'),
    ['../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.answer.js']:
      await import('../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.answer.js'),
    ['../modules/pme-digitale/read-models/appariements/appariements.answer.js']:
      await import('../modules/pme-digitale/read-models/appariements/appariements.answer.js'),
    ['../modules/pme-digitale/read-models/besoins/besoins.answer.js']:
      await import('../modules/pme-digitale/read-models/besoins/besoins.answer.js'),
    ['../modules/pme-digitale/read-models/offres/offres.answer.js']:
      await import('../modules/pme-digitale/read-models/offres/offres.answer.js'),
    ['../pilotage/versements/versements.answer.js']: await import('../pilotage/versements/versements.answer.js'),
    ['../../libs/http/see-other.js']: await import('../../libs/http/see-other.js'),
  };
  return {
    '@nestjs/swagger': {
      models: [
        [
          import('../../libs/http/act.answer.js'),
          {
            FaitEnregistre: {
              type: {
                required: true,
                type: () => String,
                description: 'Type du fait et sa version.',
                example: 'AideAccordee.v1',
              },
              data: { required: true, type: () => Object, description: 'Donn\u00E9es du fait.' },
            },
            ReponseActe: {
              position: {
                required: false,
                type: () => String,
                description:
                  "Position atteinte dans le journal, \u00E0 rappeler dans l'en-t\u00EAte X-Min-Position d'une question. Absente si rien n'a chang\u00E9.",
                example: '00000000000000048429',
              },
              revision: {
                required: false,
                type: () => Number,
                description: "R\u00E9vision du flux apr\u00E8s l'acte, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
              faits: {
                required: true,
                type: () => [t['../../libs/http/act.answer.js'].FaitEnregistre],
                description: "Faits enregistr\u00E9s ; aucun si l'acte \u00E9tait d\u00E9j\u00E0 fait.",
              },
            },
          },
        ],
        [
          import('../../libs/http/problem.answer.js'),
          {
            ChampIncorrect: {
              champ: {
                required: true,
                type: () => String,
                description: 'Nom du champ, avec son chemin dans le corps.',
                example: 'montantDemandeCentimes',
              },
              message: {
                required: true,
                type: () => String,
                description: 'Ce qui est attendu.',
                example: 'un nombre sup\u00E9rieur \u00E0 z\u00E9ro est attendu.',
              },
            },
            Probleme: {
              type: {
                required: true,
                type: () => String,
                description: 'Nature du probl\u00E8me, par son code.',
                example: 'urn:probleme:champs-incorrects',
              },
              title: {
                required: true,
                type: () => String,
                description: 'Nature du probl\u00E8me, en mots.',
                example: 'Demande incorrecte',
              },
              status: {
                required: true,
                type: () => Number,
                description: 'Statut HTTP de la r\u00E9ponse.',
                example: 400,
              },
              detail: {
                required: true,
                type: () => String,
                description: 'Ce qui ne va pas, et que faire.',
                example: 'montantDemandeCentimes : un nombre sup\u00E9rieur \u00E0 z\u00E9ro est attendu.',
              },
              code: {
                required: true,
                type: () => String,
                description: 'Code stable, que les programmes lisent.',
                example: 'champs-incorrects',
              },
              correlationId: {
                required: true,
                type: () => String,
                description:
                  "Num\u00E9ro \u00E0 donner \u00E0 l'assistance ; c'est aussi celui de l'en-t\u00EAte X-Correlation-Id.",
                example: '0190c5a0-0000-7000-8000-00000000c0de',
              },
              champs: {
                required: false,
                type: () => [t['../../libs/http/problem.answer.js'].ChampIncorrect],
                description: "Champs incorrects d'une demande ; seulement avec le code `champs-incorrects`.",
              },
            },
            Conflit: {
              revisionAttendue: {
                required: false,
                type: () => String,
                description: "R\u00E9vision que l'acte attendait ; `no-stream` s'il attendait que rien n'existe.",
                example: '3',
              },
              revisionActuelle: {
                required: false,
                type: () => String,
                description: 'R\u00E9vision trouv\u00E9e.',
                example: '4',
              },
              etatActuel: {
                required: false,
                type: () => Object,
                description: '\u00C9tat actuel, pour qui a le droit de le voir.',
              },
            },
          },
        ],
        [
          import('../../libs/http/pagination.js'),
          {
            Pagination: {
              page: {
                required: true,
                type: () => Number,
                description: 'Num\u00E9ro de la page, \u00E0 partir de 1.',
                default: 1,
                minimum: 1,
                maximum: 1000000,
              },
              taille: {
                required: true,
                type: () => Number,
                description: 'Lignes par page, 100 au plus.',
                default: 25,
                minimum: 1,
                maximum: 100,
              },
            },
            PageLue: {
              page: {
                required: true,
                type: () => Number,
                description: 'Num\u00E9ro de cette page, \u00E0 partir de 1.',
                example: 1,
              },
              taille: { required: true, type: () => Number, description: 'Lignes par page.', example: 25 },
              total: { required: true, type: () => Number, description: 'Lignes de toutes les pages.', example: 42 },
            },
          },
        ],
        [
          import('../acces/consultations/consultations.answer.js'),
          {
            ConsultationDAuditeur: {
              numero: {
                required: true,
                type: () => String,
                description: "Num\u00E9ro d'inscription, dans l'ordre des demandes.",
                example: '1204',
              },
              le: {
                required: true,
                type: () => String,
                description: 'Instant de la demande.',
                example: '2026-12-04T09:12:31.412Z',
              },
              mandatId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Mandat que son jeton nomme ; null s'il n'en nomme pas.",
                example: '0190c5a0-0000-7000-8000-00000000a001',
              },
              auditeurId: {
                required: true,
                type: () => String,
                description: 'Auditeur.',
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
              territoire: {
                required: true,
                type: () => String,
                description: "Territoire de l'auditeur : FR, ou une r\u00E9gion par son code INSEE.",
                example: '53',
              },
              methode: {
                required: true,
                type: () => String,
                description: 'M\u00E9thode de la demande.',
                example: 'GET',
              },
              route: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Forme de l'adresse ; null quand elle ne m\u00E8ne \u00E0 rien.",
                example: '/api/v1/dossiers-aide/:dossierId',
              },
              chemin: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Adresse, sans ce qui n'y est ni code ni identifiant ; null quand elle ne m\u00E8ne \u00E0 rien.",
                example: '/api/v1/dossiers-aide/0190c5a0-0000-7000-8000-0000000000d1',
              },
              parametres: {
                required: true,
                type: () => String,
                description: "Ses param\u00E8tres ; un texte libre n'y est pas \u00E9crit.",
                example: 'region=53&etat=paye',
              },
              refusee: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand elle a \u00E9t\u00E9 refus\u00E9e faute de mandat en cours, ou quand l'identit\u00E9 demand\u00E9e n'a pas \u00E9t\u00E9 ouverte.",
                example: false,
              },
              code: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Code du refus faute de mandat ; null sans lui.',
                example: 'sans-mandat',
              },
              identiteId: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Personne dont l'identit\u00E9 a \u00E9t\u00E9 demand\u00E9e au coffre ; null pour toute autre demande.",
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Raison donn\u00E9e pour lire cette identit\u00E9 ; null pour toute autre demande.',
                example: 'Contr\u00F4le du dossier d\u00E9pos\u00E9 le 12 mars',
              },
            },
          },
        ],
        [
          import('../acces/consultations/consultations.query.js'),
          {
            FiltreConsultations: {
              mandatId: {
                required: false,
                type: () => String,
                description: "Mandat sous lequel l'auditeur a demand\u00E9.",
                example: '0190c5a0-0000-7000-8000-00000000a001',
              },
              auditeurId: {
                required: false,
                type: () => String,
                description: 'Auditeur qui a demand\u00E9.',
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
              du: {
                required: false,
                type: () => String,
                description: 'Premier jour des demandes, calendrier de Paris.',
                example: '2026-12-01',
              },
              au: {
                required: false,
                type: () => String,
                description: 'Dernier jour des demandes, compris.',
                example: '2026-12-31',
              },
              chemin: {
                required: false,
                type: () => String,
                description: "D\u00E9but de l'adresse demand\u00E9e, sans distinguer les majuscules.",
                example: '/api/v1/audit/flux/dossierAide-0190c5a0-0000-7000-8000-0000000000d1',
                pattern: '^\\/[\\w.:/-]{0,299}$',
              },
              identifiant: {
                required: false,
                type: () => String,
                description:
                  "Identifiant que l'adresse ou ses param\u00E8tres nomment : d'un dossier, d'une entreprise, d'une personne.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
                pattern: '^[\\w.:-]{3,261}$',
              },
              nature: {
                required: false,
                description:
                  "Les seules lectures d'identit\u00E9s (identites), ou les seules demandes refus\u00E9es (refus).",
                example: 'identites',
                enum: ['identites', 'refus'],
              },
              avant: {
                required: false,
                type: () => String,
                description:
                  "Num\u00E9ro avant lequel lire : un auditeur qui tourne les pages en inscrit d'autres, qui les d\u00E9caleraient.",
                example: '1204',
                pattern: '^\\d{1,18}$',
              },
            },
          },
        ],
        [
          import('../acces/coffre/personnes.answer.js'),
          {
            PersonneEnregistree: {
              personneId: {
                required: true,
                type: () => String,
                description: 'Identifiant \u00E0 donner aux actes ; lui seul entre dans les faits.',
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
            },
            PersonneConsultee: {
              nom: { required: true, type: () => String, description: 'Nom et pr\u00E9nom.', example: 'Anne Le Goff' },
              courriel: {
                required: false,
                type: () => String,
                description: 'Adresse \u00E9lectronique, si elle est connue.',
                example: 'anne.legoff@example.org',
              },
              telephone: {
                required: false,
                type: () => String,
                description: "T\u00E9l\u00E9phone, s'il est connu.",
                example: '+33 2 99 00 00 00',
              },
            },
          },
        ],
        [
          import('../acces/coffre/personnes.body.js'),
          {
            PersonneBody: {
              nom: { required: true, type: () => String, description: 'Nom et pr\u00E9nom.', example: 'Anne Le Goff' },
              courriel: {
                required: false,
                type: () => String,
                description: 'Adresse \u00E9lectronique.',
                example: 'anne.legoff@example.org',
                format: 'email',
              },
              telephone: {
                required: false,
                type: () => String,
                description: 'T\u00E9l\u00E9phone.',
                example: '+33 2 99 00 00 00',
                pattern: '^(?=(?:\\D*\\d){6,15}\\D*$)\\+?(?:\\(\\d{1,4}\\)|[\\d .\\u00a0\\u202f-])+$',
              },
            },
            ConsultationBody: {
              motif: {
                required: true,
                type: () => String,
                description: 'Raison de la lecture, gard\u00E9e avec elle. Jamais une donn\u00E9e personnelle.',
                example: 'Contr\u00F4le du dossier d\u00E9pos\u00E9 le 12 mars',
              },
            },
          },
        ],
        [
          import('../audit/histoires/histoires.entity.js'),
          {
            FaitSitue: {
              position: { required: true, type: () => Number },
              faitId: { required: true, type: () => String },
              flux: { required: true, type: () => String },
              categorie: { required: true, type: () => String, description: 'That of its stream.' },
              type: { required: true, type: () => String },
              acteurId: { required: true, type: () => String },
              role: { required: true, type: () => String },
              correlationId: { required: true, type: () => String },
              causationId: { required: true, type: () => String },
              enregistreLe: { required: true, type: () => String, description: 'Days of the calendar of Paris.' },
              compteLe: {
                required: true,
                type: () => String,
                description: 'That of its recording where nothing dates it in law.',
              },
            },
            MentionDUnFait: {
              reference: { required: true, type: () => String },
              position: { required: true, type: () => Number },
            },
            RegionDUnFlux: {
              region: { required: true, type: () => String },
              flux: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../audit/chronologie/chronologie.answer.js'),
          {
            ChampDUnFait: {
              champ: {
                required: true,
                type: () => String,
                description: 'Chemin du champ dans le fait.',
                example: 'montantAccordeCentimes',
              },
              libelle: {
                required: true,
                type: () => String,
                description: 'Nom du champ.',
                example: 'Montant accord\u00E9',
              },
              valeur: {
                required: true,
                type: () => String,
                description: 'Valeur \u00E9crite en fran\u00E7ais ; un identifiant et une empreinte sont entiers.',
                example: '4 200,00 \u20AC',
              },
            },
            ChangementDUnEtat: {
              champ: {
                required: true,
                type: () => String,
                description: "Chemin dans l'\u00E9tat ; vide pour l'\u00E9tat entier.",
                example: 'etat',
              },
              avant: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Valeur d'avant, en JSON ; null quand il n'y en avait pas.",
                example: '"finance"',
              },
              apres: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Valeur d'apr\u00E8s, en JSON ; null quand il n'y en a plus.",
                example: '"accorde"',
              },
            },
            FaitRaconte: {
              flux: {
                required: true,
                type: () => String,
                description: 'Flux du fait.',
                example: 'dossierAide-0190c5a0-0000-7000-8000-0000000000d1',
              },
              revision: {
                required: true,
                type: () => Number,
                description: 'Rang du fait dans son flux, \u00E0 partir de 0.',
                example: 5,
              },
              position: {
                required: true,
                type: () => String,
                description: 'Position du fait parmi tous les faits.',
                example: '00000000000000000042',
              },
              id: {
                required: true,
                type: () => String,
                description: 'Identifiant du fait.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              type: {
                required: true,
                type: () => String,
                description: 'Type et version du fait.',
                example: 'AideAccordee.v2',
              },
              libelle: {
                required: true,
                type: () => String,
                description: 'Libell\u00E9 du type.',
                example: 'Aide accord\u00E9e',
              },
              phrase: {
                required: true,
                type: () => String,
                description: 'Le fait en une phrase.',
                example: 'Aide de 4 200,00 \u20AC accord\u00E9e \u00E0 l\u2019entreprise 552081317',
              },
              champs: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].ChampDUnFait],
                description: 'Ses champs, chacun en fran\u00E7ais.',
              },
              documents: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].ChampDUnFait],
                description: 'Les documents que le fait nomme, par leur empreinte SHA-256.',
              },
              compteLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 il compte en droit ; null quand rien ne le date.',
                example: '2026-06-15',
              },
              faitA: {
                required: true,
                type: () => String,
                description: "Instant de l'acte.",
                example: '2026-06-15T09:30:00.000Z',
              },
              enregistreA: {
                required: true,
                type: () => String,
                description: "Instant de l'enregistrement.",
                example: '2026-06-15T09:30:00.120Z',
              },
              enregistreTard: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand il a \u00E9t\u00E9 enregistr\u00E9 si longtemps apr\u00E8s le jour o\u00F9 il compte qu'un motif est demand\u00E9.",
                example: false,
              },
              motifDeDate: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de cet enregistrement tardif ; null sans motif.',
              },
              acteurId: {
                required: true,
                type: () => String,
                description: 'Personne qui a agi.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              role: {
                required: true,
                type: () => String,
                description: 'R\u00F4le sous lequel elle a agi.',
                example: 'region.signataire',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'Territoire de ce r\u00F4le.',
                example: '53',
              },
              commande: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Commande qui l'a caus\u00E9 ; null pour les faits qui ne la disent pas.",
                example: 'AccorderAide',
              },
              causationId: {
                required: true,
                type: () => String,
                description:
                  "Ce qui l'a caus\u00E9 : la demande d'une personne, ou le fait auquel le programme a r\u00E9agi.",
                example: '0190c5a0-0000-7000-8000-0000000000c1',
              },
              correlationId: {
                required: true,
                type: () => String,
                description: "La suite d'actes et de r\u00E9actions \u00E0 laquelle il appartient.",
                example: '0190c5a0-0000-7000-8000-0000000000c0',
              },
              changements: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].ChangementDUnEtat],
                nullable: true,
                description:
                  "Ce qu'il change de l'\u00E9tat de son flux ; null pour un fait loin dans un long flux, ou venu avec un autre : demandez-le par son identifiant.",
              },
            },
            FaitEtSesSuites: {
              fait: {
                required: true,
                type: () => t['../audit/chronologie/chronologie.answer.js'].FaitRaconte,
                description: 'Le fait.',
              },
              cause: {
                required: true,
                type: () => t['../audit/chronologie/chronologie.answer.js'].FaitRaconte,
                nullable: true,
                description:
                  "Le fait auquel le programme a r\u00E9agi ; null quand une personne l'a demand\u00E9, ou que votre mandat ne l'ouvre pas.",
              },
              suites: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].FaitRaconte],
                description: 'Les faits par lesquels le programme y a r\u00E9agi, cent au plus.',
              },
            },
            EtatDUnFlux: {
              faits: { required: true, type: () => Number, description: 'Nombre de faits qui le forment.', example: 6 },
              etat: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].ChangementDUnEtat],
                description: "L'\u00E9tat, champ par champ : `avant` est toujours null.",
              },
            },
            ComparaisonDEtats: {
              venus: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].FaitRaconte],
                description: "Faits du second \u00E9tat que le premier n'a pas.",
              },
              partis: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].FaitRaconte],
                description: "Faits du premier \u00E9tat que le second n'a pas.",
              },
              changements: {
                required: true,
                type: () => [t['../audit/chronologie/chronologie.answer.js'].ChangementDUnEtat],
                description: "Ce qui diff\u00E8re d'un \u00E9tat \u00E0 l'autre.",
              },
            },
          },
        ],
        [
          import('../audit/chronologie/chronologie.query.js'),
          {
            DateDUnEtat: {
              le: {
                required: true,
                type: () => String,
                description:
                  "Jour \u00E0 la fin duquel l'\u00E9tat est demand\u00E9 (calendrier de Paris), instant en temps universel, ou position parmi tous les faits.",
                example: '2026-06-15',
              },
              selon: {
                required: true,
                description:
                  "Tel qu'il \u00E9tait connu une fois enregistr\u00E9 (enregistrement), ou tel qu'il compte en droit un jour (droit).",
                example: 'enregistrement',
                default: 'enregistrement',
                enum: ['droit', 'enregistrement'],
              },
            },
            DeuxEtats: {
              de: {
                required: true,
                type: () => String,
                description:
                  'Le premier : un jour (\u00E0 sa fin, calendrier de Paris), un instant en temps universel, ou une position parmi tous les faits.',
                example: '2026-06-15',
              },
              deSelon: {
                required: true,
                description: "Le premier, tel que connu (enregistrement) ou tel qu'il compte (droit).",
                example: 'enregistrement',
                default: 'enregistrement',
                enum: ['droit', 'enregistrement'],
              },
              a: {
                required: true,
                type: () => String,
                description: 'Le second : un jour, un instant ou une position.',
                example: '2026-06-30',
              },
              aSelon: {
                required: true,
                description: "Le second, tel que connu (enregistrement) ou tel qu'il compte (droit).",
                example: 'droit',
                default: 'enregistrement',
                enum: ['droit', 'enregistrement'],
              },
            },
          },
        ],
        [
          import('../audit/exceptions/exceptions.answer.js'),
          {
            SeuilDException: {
              code: {
                required: true,
                type: () => String,
                description: 'Code du seuil.',
                example: 'minutes-entre-decisions',
              },
              libelle: {
                required: true,
                type: () => String,
                description: "Ce qu'il compte.",
                example: 'minutes entre deux d\u00E9cisions d\u2019une m\u00EAme personne',
              },
              valeur: { required: true, type: () => Number, description: 'Sa valeur.', example: 2 },
              du: {
                required: true,
                type: () => String,
                description: 'Premier jour o\u00F9 il vaut.',
                example: '2017-03-07',
              },
              origine: {
                required: true,
                type: () => String,
                description: "Le texte d'o\u00F9 il vient, ou qui l'a choisi.",
                example: 'choix du programme, \u00E0 confirmer par la mission',
              },
            },
            ChiffreDExceptions: {
              genre: {
                required: true,
                description: "Genre d'exception.",
                example: 'decisions-rapprochees',
                enum: [
                  'decisions-rapprochees',
                  'etapes-legales',
                  'faits-tardifs',
                  'juste-sous-un-seuil',
                  'meme-couple',
                  'paiements-au-dela-de-l-engagement',
                  'quatre-yeux',
                  'un-seul-fournisseur',
                ],
              },
              libelle: {
                required: true,
                type: () => String,
                description: 'Son nom.',
                example: 'D\u00E9cisions rapproch\u00E9es',
              },
              compte: {
                required: true,
                type: () => String,
                description: 'Ce qui en est une.',
                example:
                  'Une m\u00EAme personne a d\u00E9cid\u00E9 de deux dossiers \u00E0 quelques minutes l\u2019un de l\u2019autre, dans la m\u00EAme r\u00E9gion.',
              },
              seuils: {
                required: true,
                type: () => [t['../audit/exceptions/exceptions.answer.js'].SeuilDException],
                description: "Les chiffres dat\u00E9s qui le bornent, tels qu'ils valent ce jour.",
              },
              nombre: {
                required: true,
                type: () => Number,
                description: "Nombre d'exceptions : celui des lignes de la liste.",
                example: 12,
              },
              liste: {
                required: true,
                type: () => String,
                description: 'Adresse de la liste, sous les m\u00EAmes filtres.',
                example: '/api/v1/audit/exceptions/decisions-rapprochees?territoire=53',
              },
            },
            LigneDException: {
              position: {
                required: true,
                type: () => String,
                description: 'Position du fait dans le journal.',
                example: '00000000000000000042',
              },
              flux: {
                required: true,
                type: () => String,
                description: 'Son flux.',
                example: 'dossierAide-0190c5a0-0000-7000-8000-0000000000d1',
              },
              autrePosition: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Position de l'autre fait ; null quand un seul la montre.",
                example: '00000000000000000040',
              },
              autreFlux: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Flux de l'autre fait.",
                example: 'dossierAide-0190c5a0-0000-7000-8000-0000000000d2',
              },
              region: {
                required: true,
                type: () => String,
                nullable: true,
                description: "R\u00E9gion, code INSEE ; null pour ce qui n'est d'aucune.",
                example: '53',
              },
              jour: {
                required: true,
                type: () => String,
                description: "Jour de l'enregistrement.",
                example: '2026-06-15',
              },
              centimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Montant, en centimes d'euro ; null pour ce qui n'en a pas.",
                example: 420000,
              },
              personneId: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Personne qui a agi ; l'instructeur pour un couple ; null pour une \u00E9tape que personne n'a faite.",
                example: '0190c5a0-0000-7000-8000-0000000000b3',
              },
              autrePersonneId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "L'autre personne : le valideur d'un couple, le fournisseur d'une prescription.",
              },
              code: {
                required: true,
                type: () => String,
                description:
                  "Ce que c'est, en code : une fonction, une \u00E9tape, un type de fait ou un seuil selon le genre.",
                example: 'validation',
              },
              phrase: {
                required: true,
                type: () => String,
                description: "L'exception en une phrase.",
                example: 'Une m\u00EAme personne, sur un m\u00EAme dossier : instruction, puis validation',
              },
            },
          },
        ],
        [
          import('../audit/exceptions/exceptions.query.js'),
          {
            FiltreDExceptions: {
              territoire: {
                required: false,
                type: () => String,
                description: 'FR, ou la r\u00E9gion par son code INSEE ; sans lui, tout ce que vous pouvez lire.',
                example: '53',
              },
              du: {
                required: false,
                type: () => String,
                description: "Premier jour d'enregistrement, calendrier de Paris ; sans lui, depuis le premier fait.",
                example: '2026-01-01',
              },
              au: {
                required: false,
                type: () => String,
                description: "Dernier jour d'enregistrement, compris ; sans lui, jusqu'au dernier fait.",
                example: '2030-12-31',
              },
            },
          },
        ],
        [
          import('../audit/histoires/histoire.query.js'),
          {
            HistoireDemandee: {
              sur: {
                required: false,
                type: () => String,
                description:
                  'Ce que les faits nomment : un dossier, une personne ou un autre objet par son UUID, une entreprise par son SIREN, un document par son\nempreinte SHA-256.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              acteur: {
                required: false,
                type: () => String,
                description: 'Personne dont les actes sont demand\u00E9s.',
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
              correlation: {
                required: false,
                type: () => String,
                description: "Suite d'actes et de r\u00E9actions demand\u00E9e.",
                example: '0190c5a0-0000-7000-8000-0000000000c0',
              },
              territoire: {
                required: false,
                type: () => String,
                description:
                  'R\u00E9gion demand\u00E9e, par son code INSEE : les faits qui la nomment, ceux de ses agents, et ceux des flux qui lui appartiennent.',
                example: '53',
              },
              type: {
                required: false,
                type: () => String,
                description: 'Type de fait, avec ou sans sa version.',
                example: 'AideAccordee',
                pattern: '^[A-Z][A-Za-z]{1,80}(?:\\.v\\d{1,2})?$',
              },
              role: {
                required: false,
                type: () => String,
                description: "R\u00F4le sous lequel l'acte a \u00E9t\u00E9 fait.",
                example: 'region.signataire',
              },
              module: {
                required: false,
                description: 'Module dont les faits sont demand\u00E9s.',
                example: 'aides-regionales',
                enum: [
                  'aides-regionales',
                  'audits',
                  'connecteurs',
                  'documents',
                  'entreprises',
                  'marque-mission',
                  'messages',
                  'pme-digitale',
                  'subventions-publiees',
                ],
              },
              du: {
                required: false,
                type: () => String,
                description: 'Premier jour, calendrier de Paris.',
                example: '2026-01-01',
              },
              au: { required: false, type: () => String, description: 'Dernier jour, compris.', example: '2026-12-31' },
              selon: {
                required: true,
                description:
                  "Ces jours, et l'ordre des faits, sont ceux de l'enregistrement (enregistrement) ou ceux o\u00F9 les faits comptent (droit).",
                example: 'enregistrement',
                default: 'enregistrement',
                enum: ['droit', 'enregistrement'],
              },
            },
          },
        ],
        [
          import('../audit/rejugement/rejugement.answer.js'),
          {
            EcartDeDecision: {
              champ: {
                required: true,
                type: () => String,
                description: 'Champ du fait, ou \u00AB fait \u00BB pour le fait lui-m\u00EAme.',
                example: 'ReservationPlafondRefusee.v3.plafondCentimes',
              },
              enregistre: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Valeur enregistr\u00E9e, en texte ; null quand il n'y en a pas.",
                example: '30000000',
              },
              rejuge: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Valeur rejug\u00E9e, en texte ; null quand il n'y en a pas.",
                example: '20000000',
              },
            },
            RefusDeDecision: {
              code: {
                required: true,
                type: () => String,
                description: 'Code du refus.',
                example: 'montant-superieur-a-la-reserve',
              },
              phrase: {
                required: true,
                type: () => String,
                description: 'Sa phrase.',
                example: 'Le montant d\u00E9passe celui qui est r\u00E9serv\u00E9.',
              },
            },
            DecisionEcartee: {
              acte: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Acte ; null quand il ne se relit pas.',
                example: 'ReserverPlafond',
              },
              flux: {
                required: true,
                type: () => String,
                description: 'Flux de ses faits.',
                example: 'compteDeMinimis-u1',
              },
              position: {
                required: true,
                type: () => String,
                description: 'Position de son premier fait.',
                example: '00000000000000003790',
              },
              le: {
                required: true,
                type: () => String,
                description: "Instant de l'acte.",
                example: '2026-02-17T09:00:00.000Z',
              },
              faits: { required: true, type: () => [String], description: 'Faits enregistr\u00E9s.' },
              issue: {
                required: true,
                description:
                  "\u00AB differente \u00BB donne d'autres faits, \u00AB refusee \u00BB un refus, \u00AB non-relue \u00BB ne se rejuge pas.",
                example: 'differente',
                enum: ['differente', 'non-relue', 'refusee'],
              },
              ecarts: {
                required: true,
                type: () => [t['../audit/rejugement/rejugement.answer.js'].EcartDeDecision],
                description: 'Ce qui diff\u00E8re.',
              },
              refus: {
                required: true,
                type: () => t['../audit/rejugement/rejugement.answer.js'].RefusDeDecision,
                nullable: true,
                description: 'Le refus, quand elle serait refus\u00E9e.',
              },
              raison: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Pourquoi elle ne se rejuge pas.',
                example:
                  'AideAccordee.v1 ne dit ni quand l\u2019entreprise fut inform\u00E9e, ni ce qu\u2019elle d\u00E9clara avant l\u2019accord.',
              },
            },
            DecisionsRejugees: {
              identiques: {
                required: true,
                type: () => Number,
                description: 'D\u00E9cisions rejug\u00E9es de m\u00EAme.',
                example: 198,
              },
              lignes: {
                required: true,
                type: () => [t['../audit/rejugement/rejugement.answer.js'].DecisionEcartee],
                description: 'Les autres.',
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Position apr\u00E8s laquelle reprendre ; null quand toute la p\u00E9riode est rejug\u00E9e.',
                example: '00000000000000003790',
              },
              limite: {
                required: true,
                type: () => String,
                description: "Ce qu'un rejugement ne dit pas.",
                example:
                  'Un refus prononc\u00E9 sans \u00EAtre enregistr\u00E9 n\u2019a laiss\u00E9 aucun fait : il n\u2019est pas rejug\u00E9.',
              },
            },
          },
        ],
        [
          import('../audit/rejugement/rejugement.query.js'),
          {
            PeriodeARejuger: {
              du: {
                required: false,
                type: () => String,
                description: 'Premier jour des actes, calendrier de Paris ; sans lui, depuis le premier fait.',
                example: '2026-01-01',
              },
              au: {
                required: false,
                type: () => String,
                description: "Dernier jour des actes, compris ; sans lui, jusqu'au dernier fait.",
                example: '2030-12-31',
              },
              reglesDu: {
                required: false,
                type: () => String,
                description:
                  'Jour dont les r\u00E8gles comptent, quelle que soit la date de chaque d\u00E9cision. Sans lui, les r\u00E8gles de leur date.',
                example: '2023-12-31',
              },
              regle: {
                required: false,
                type: () => String,
                description:
                  'R\u00E8gle dont le chiffre est remplac\u00E9, quelle que soit sa date ; avec \u00AB valeur \u00BB. Sans elle, aucun chiffre ne change.',
                example: 'plafond-de-minimis',
              },
              valeur: {
                required: false,
                type: () => Number,
                description:
                  'Chiffre qui prend sa place : des centimes, des points de base ou des jours selon la r\u00E8gle.',
                example: 30000000,
                minimum: 0,
                maximum: 1000000000000,
              },
              apres: {
                required: false,
                type: () => String,
                description:
                  'Position apr\u00E8s laquelle reprendre : celle que la r\u00E9ponse pr\u00E9c\u00E9dente nomme \u00AB suite \u00BB.',
                example: '00000000000000000000',
                pattern: '^[c\\d]\\d{19}$',
              },
              taille: {
                required: true,
                type: () => Number,
                description: 'D\u00E9cisions \u00E0 rejuger, 500 au plus.',
                default: 200,
                minimum: 1,
              },
            },
          },
        ],
        [
          import('../audit/tableaux-passes/tableaux-passes.answer.js'),
          {
            ValeurDuTableau: {
              valeur: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Nombre, centimes, jours ou pour cent selon l'unit\u00E9 ; null quand elle est masqu\u00E9e, ou que rien ne se compte.",
                example: 120,
              },
              texte: {
                required: true,
                type: () => String,
                description:
                  "Comme la page l'\u00E9crit : \u00AB masqu\u00E9 \u00BB quand moins de cinq pourraient \u00EAtre reconnus.",
                example: '120',
              },
            },
            LigneComparee: {
              ligne: {
                required: true,
                type: () => String,
                description: 'Ce que la ligne compte ; \u00AB Total \u00BB pour toutes.',
                example: 'Bretagne, 53, avril 2026',
              },
              mesure: {
                required: true,
                type: () => String,
                description: 'Ce que la colonne mesure.',
                example: 'Entreprises',
              },
              unite: {
                required: true,
                description:
                  "Unit\u00E9 des valeurs ; celle d'un indicateur se lit dans le texte, et sa valeur en compte la plus petite part.",
                example: 'nombre',
                enum: ['centimes', 'jours', 'nombre', 'plus-petite-part', 'pour-cent', 'texte'],
              },
              alors: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].ValeurDuTableau,
                description: '\u00C0 la position demand\u00E9e.',
              },
              aujourdhui: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].ValeurDuTableau,
                description: "Aujourd'hui.",
              },
              ecart: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Aujourd'hui moins alors ; null quand l'une des deux n'est pas dite.",
                example: 15,
              },
            },
            ChiffreCompare: {
              nom: {
                required: true,
                type: () => String,
                description: 'Son nom, celui de son fichier CSV ; \u00AB indicateurs \u00BB pour la synth\u00E8se.',
                example: 'enrolements',
              },
              titre: {
                required: true,
                type: () => String,
                description: 'Son titre.',
                example: 'Entreprises enr\u00F4l\u00E9es par mois et par r\u00E9gion',
              },
              lignes: {
                required: true,
                type: () => [t['../audit/tableaux-passes/tableaux-passes.answer.js'].LigneComparee],
                description: 'Ses cases.',
              },
            },
            PointDuTableau: {
              position: {
                required: true,
                type: () => String,
                description: 'Position du journal, comprise.',
                example: '00000000000000003790',
              },
              jour: {
                required: true,
                type: () => String,
                description: "Jour, calendrier de Paris : ce qui attend, ou est en retard, l'est ce jour-l\u00E0.",
                example: '2026-01-31',
              },
            },
            TableauxCompares: {
              alors: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].PointDuTableau,
                description: 'Celui qui est demand\u00E9.',
              },
              aujourdhui: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].PointDuTableau,
                description: "Celui d'aujourd'hui.",
              },
              chiffres: {
                required: true,
                type: () => [t['../audit/tableaux-passes/tableaux-passes.answer.js'].ChiffreCompare],
                description: "Dans l'ordre de la page.",
              },
              limite: {
                required: true,
                type: () => String,
                description: "Ce qu'il ne dit pas.",
                example: 'L\u2019exp\u00E9rimentation a sa page : ce tableau ne la compare pas.',
              },
            },
            LiensDuTableau: {
              tableau: {
                required: true,
                type: () => String,
                description: 'Son \u00E9tat, et ses chiffres quand il est pr\u00EAt (GET).',
                example: '/api/v1/audit/tableaux-passes/0190c5a0-0000-7000-8000-000000000001',
              },
              annulation: {
                required: true,
                type: () => String,
                description: "L'annuler (POST).",
                example: '/api/v1/audit/tableaux-passes/0190c5a0-0000-7000-8000-000000000001/annulation',
              },
            },
            TableauPasse: {
              tableauId: {
                required: true,
                type: () => String,
                description: "Identifiant ; il n'est gard\u00E9 qu'une heure, en m\u00E9moire.",
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
              etat: {
                required: true,
                description: 'Un tableau se calcule \u00E0 la fois ; les autres attendent.',
                example: 'en-cours',
                enum: ['annule', 'echoue', 'en-attente', 'en-cours', 'pret'],
              },
              pourCent: {
                required: true,
                type: () => Number,
                description: 'Part du journal qui est lue.',
                example: 40,
              },
              demande: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].PointDuTableau,
                description: 'Ce qui est demand\u00E9.',
              },
              suite: {
                required: true,
                type: () => String,
                description: 'Que faire maintenant.',
                example: 'Le tableau se calcule : lisez-le \u00E0 nouveau dans quelques secondes, ou annulez-le.',
              },
              resultat: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].TableauxCompares,
                nullable: true,
                description: 'Les chiffres ; null avant que le tableau soit pr\u00EAt.',
              },
              liens: {
                required: true,
                type: () => t['../audit/tableaux-passes/tableaux-passes.answer.js'].LiensDuTableau,
                description: 'O\u00F9 le suivre.',
              },
            },
          },
        ],
        [
          import('../audit/tableaux-passes/tableaux-passes.body.js'),
          {
            TableauPasseBody: {
              position: {
                required: false,
                type: () => String,
                description:
                  "Position du journal, telle que les faits la montrent : le tableau compte les faits jusqu'\u00E0 elle, comprise. Ou bien \u00AB le \u00BB.",
                example: '00000000000000000012',
                pattern: '^[c\\d]\\d{19}$',
              },
              le: {
                required: false,
                type: () => String,
                description:
                  "Jour, calendrier de Paris : le tableau compte les faits jusqu'au dernier dont l'acte est de ce jour ou d'avant.",
                example: '2026-01-31',
              },
            },
          },
        ],
        [
          import('../audit/exceptions/lignes/faits.entity.js'),
          {
            FaitReleve: {
              position: { required: true, type: () => Number },
              flux: { required: true, type: () => String },
              region: { required: true, type: () => String, nullable: true },
              jour: { required: true, type: () => String, description: 'Day of the recording, in Paris.' },
              personneId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Who acted; the programme itself has an id too.',
              },
            },
            FluxSitue: {
              flux: { required: true, type: () => String },
              region: { required: true, type: () => String },
              autreRegion: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'The second one, of what two regions see.',
              },
            },
            FonctionExercee: {
              fonction: { required: true, type: () => String },
              objet: {
                required: true,
                type: () => String,
                description: 'The stream, and what tells one file of it from another.',
              },
              instantMs: { required: true, type: () => Number },
              centimes: { required: true, type: () => Number, nullable: true },
              fournisseurId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'The supplier of a service that is prescribed.',
              },
            },
            FaitTardif: {
              type: { required: true, type: () => String },
              compteLe: { required: true, type: () => String },
              motif: { required: true, type: () => String, nullable: true },
            },
          },
        ],
        [
          import('../audit/exceptions/lignes/argent.entity.js'),
          {
            EngagementDObjet: {
              objet: { required: true, type: () => String },
              centimes: { required: true, type: () => Number },
            },
            PaiementDObjet: {
              objet: { required: true, type: () => String },
              centimes: { required: true, type: () => Number },
            },
            MontantOctroye: {
              objet: { required: true, type: () => String },
              centimes: { required: true, type: () => Number },
              accordeLe: { required: true, type: () => String },
              plafondDeMinimisCentimes: { required: true, type: () => Number, nullable: true },
              compteDepuisLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'First day whose aid counts with it.',
              },
            },
            PlafondDObjet: {
              objet: { required: true, type: () => String },
              centimes: { required: true, type: () => Number, nullable: true },
              dispositifId: { required: true, type: () => String, nullable: true },
            },
            PlafondDeDispositif: {
              dispositifId: { required: true, type: () => String },
              centimes: { required: true, type: () => Number },
            },
            AideDuCompte: {
              compte: { required: true, type: () => String },
              pour: { required: true, type: () => String },
              cle: { required: true, type: () => String },
              centimes: { required: true, type: () => Number },
              accordeeLe: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../audit/exceptions/lignes/etapes.entity.js'),
          {
            EcheanceFixee: {
              objet: { required: true, type: () => String },
              etape: { required: true, type: () => String },
              position: { required: true, type: () => Number },
              flux: { required: true, type: () => String },
              jour: { required: true, type: () => String },
              avantLe: { required: true, type: () => String, nullable: true },
            },
            EtapeFaite: {
              etape: { required: true, type: () => String },
              objet: { required: true, type: () => String },
              faiteLe: { required: true, type: () => String },
              finDePeriode: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'End of the period that it is about, from which its delay runs; null where another fact sets the last day.',
              },
              nature: {
                required: true,
                description:
                  '`faite`: judged by its last day; `constat`: the fact says that nobody acted in time; `close`: nothing more is awaited.',
                enum: ['close', 'constat', 'faite'],
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/enveloppe/mouvement-de-credits.body.js'),
          {
            MouvementDeCreditsBody: {
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant du mouvement, en centimes d'euro.",
                example: 2500000,
                maximum: 1000000000000,
                minimum: 1,
              },
            },
            AbondementDeCreditsBody: {
              decision: {
                required: true,
                type: () => String,
                description: 'R\u00E9f\u00E9rence de la d\u00E9cision budg\u00E9taire.',
                example: 'D\u00E9cision modificative 2026-2',
              },
            },
            ReductionDeCreditsBody: {
              decision: {
                required: true,
                type: () => String,
                description:
                  "R\u00E9f\u00E9rence de la d\u00E9cision budg\u00E9taire ; une m\u00EAme d\u00E9cision ne compte qu'une fois par enveloppe.",
                example: 'D\u00E9cision modificative 2026-3',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/acte-date.body.js'),
          {
            ActeDateBody: {
              motifDeDate: {
                required: false,
                description:
                  "Pourquoi l'acte est enregistr\u00E9 bien apr\u00E8s sa date ; \u00E0 dire quand elle est ancienne de plus de sept jours, ou d'une ann\u00E9e pass\u00E9e.",
                example: 'acte-sur-papier',
                enum: ['acte-sur-papier', 'panne-du-service', 'regularisation', 'saisie-differee'],
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/accorder-aide/accorder-aide.body.js'),
          {
            AccordBody: {
              montantAccordeCentimes: {
                required: true,
                type: () => Number,
                description: "Aide accord\u00E9e, en centimes d'euro.",
                example: 450000,
                maximum: 10000000000,
                minimum: 1,
              },
              accordeeLe: {
                required: true,
                type: () => String,
                description: 'Date de la d\u00E9cision, calendrier de Paris.',
                example: '2026-04-20',
              },
              informeeLe: {
                required: true,
                type: () => String,
                description:
                  "Jour o\u00F9 l'entreprise a \u00E9t\u00E9 inform\u00E9e par \u00E9crit du montant et du r\u00E8glement de minimis qui s'y applique.",
                example: '2026-04-17',
              },
              declarationLe: {
                required: false,
                type: () => String,
                description:
                  "Jour o\u00F9 l'entreprise a d\u00E9clar\u00E9 les aides de minimis qu'elle a re\u00E7ues. Elle n'en est dispens\u00E9e que si une r\u00E8gle le dit \u00E0 la date de l'accord.",
                example: '2026-02-01',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/clore-dossier/clore-dossier.body.js'),
          {
            ClotureBody: {
              closLe: {
                required: true,
                type: () => String,
                description: 'Date de la cl\u00F4ture, calendrier de Paris.',
                example: '2026-09-15',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/constater-recouvrement/constater-recouvrement.body.js'),
          {
            RecouvrementBody: {
              reference: {
                required: true,
                type: () => String,
                description:
                  "R\u00E9f\u00E9rence du titre de recettes : un m\u00EAme encaissement n'est compt\u00E9 qu'une fois.",
                example: 'TR-2026-00087',
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant encaiss\u00E9, en centimes d'euro.",
                example: 30000,
                maximum: 10000000000,
                minimum: 1,
              },
              constateLe: {
                required: true,
                type: () => String,
                description: "Date de l'encaissement, calendrier de Paris.",
                example: '2026-09-01',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/decider-revision/decider-revision.body.js'),
          {
            DecisionDeRevisionBody: {
              nouveauMontantCentimes: {
                required: true,
                type: () => Number,
                description:
                  "Montant de l'aide apr\u00E8s la r\u00E9vision, tel qu'il est propos\u00E9, en centimes d'euro ; 0 pour un retrait.",
                example: 420000,
                minimum: 0,
                maximum: 10000000000,
              },
              decideeLe: {
                required: true,
                type: () => String,
                description: 'Date de la d\u00E9cision, calendrier de Paris.',
                example: '2026-07-15',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/deposer-dossier/deposer-dossier.body.js'),
          {
            DepotBody: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise, enr\u00F4l\u00E9e dans le programme.",
                example: '552081317',
              },
              dispositifId: {
                required: true,
                type: () => String,
                description: "Dispositif de la r\u00E9gion de l'\u00E9tablissement.",
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              siret: {
                required: false,
                type: () => String,
                description:
                  "SIRET de l'\u00E9tablissement qui porte le projet ; inutile quand l'entreprise n'en a qu'un d'ouvert dans la r\u00E9gion du dispositif.",
                example: '55208131766522',
                pattern: '^\\d{14}$',
              },
              montantDemandeCentimes: {
                required: true,
                type: () => Number,
                description: "Aide demand\u00E9e, en centimes d'euro.",
                example: 450000,
                maximum: 10000000000,
                minimum: 1,
              },
              depenseEligibleCentimes: {
                required: true,
                type: () => Number,
                description: "D\u00E9pense \u00E9ligible hors taxes, en centimes d'euro.",
                example: 900000,
                maximum: 100000000000,
                minimum: 1,
              },
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description: "Transport routier de marchandises pour compte d'autrui.",
                example: false,
                default: false,
              },
              recuLe: {
                required: false,
                type: () => String,
                description:
                  "Pour la r\u00E9gion : jour de r\u00E9ception d'une demande re\u00E7ue avant ce jour, calendrier de Paris. Une demande est dat\u00E9e d'aujourd'hui si rien n'est dit.",
              },
              motifDeReception: {
                required: false,
                description: 'Pourquoi la demande est enregistr\u00E9e apr\u00E8s le jour de sa r\u00E9ception.',
                enum: ['depot-papier', 'depot-par-courriel', 'panne-du-service'],
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/ecarter-revision/ecarter-revision.body.js'),
          {
            AbandonDeRevisionBody: {
              ecarteeLe: {
                required: true,
                type: () => String,
                description: 'Date \u00E0 laquelle la proposition est \u00E9cart\u00E9e, calendrier de Paris.',
                example: '2026-07-10',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dispositif/fermer-dispositif/fermer-dispositif.body.js'),
          {
            FermetureBody: {
              motif: {
                required: true,
                description: 'Raison de la fermeture.',
                example: 'credits-epuises',
                enum: ['credits-epuises', 'decision-de-l-assemblee', 'fin-de-programme', 'remplace'],
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dispositif/ouvrir-dispositif/ouvrir-dispositif.body.js'),
          {
            DispositifBody: {
              intitule: {
                required: true,
                type: () => String,
                description: 'Nom du dispositif, tel que vot\u00E9.',
                example: 'Ch\u00E8que num\u00E9rique',
              },
              baseLegale: {
                required: true,
                type: () => String,
                description: 'D\u00E9lib\u00E9ration ou r\u00E8glement qui fonde le dispositif.',
                example: 'D\u00E9lib\u00E9ration 2026-12 du 5 janvier 2026',
              },
              tauxPointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part de la d\u00E9pense \u00E9ligible, en points de base (5000 = 50 %).',
                example: 5000,
                minimum: 1,
                maximum: 10000,
              },
              plancherCentimes: {
                required: true,
                type: () => Number,
                description: "Aide minimale, en centimes d'euro.",
                example: 50000,
                minimum: 0,
                maximum: 10000000000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Aide maximale, en centimes d'euro.",
                example: 1000000,
                minimum: 1,
                maximum: 10000000000,
              },
              dureeReservationJours: {
                required: true,
                type: () => Number,
                description:
                  "Jours pendant lesquels le financement d'une proposition valid\u00E9e attend la signature.",
                example: 730,
                minimum: 1,
                maximum: 730,
              },
              ouvertLe: {
                required: true,
                type: () => String,
                description: "Date d'ouverture, calendrier de Paris.",
                example: '2026-01-05',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/enveloppe/ouvrir-enveloppe/ouvrir-enveloppe.body.js'),
          {
            EnveloppeBody: {
              annee: {
                required: true,
                type: () => Number,
                description: 'Ann\u00E9e budg\u00E9taire.',
                example: 2026,
                minimum: 2017,
                maximum: 2100,
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Cr\u00E9dits ouverts, en centimes d'euro.",
                example: 50000000,
                maximum: 1000000000000,
                minimum: 1,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/payer-aide/payer-aide.body.js'),
          {
            PaiementBody: {
              reference: {
                required: true,
                type: () => String,
                description:
                  "R\u00E9f\u00E9rence du mandat de paiement : un m\u00EAme mandat n'est compt\u00E9 qu'une fois.",
                example: 'MDT-2026-00412',
              },
              montantPayeCentimes: {
                required: true,
                type: () => Number,
                description: "Montant pay\u00E9, en centimes d'euro.",
                example: 450000,
                maximum: 10000000000,
                minimum: 1,
              },
              payeeLe: {
                required: true,
                type: () => String,
                description: 'Date du paiement, calendrier de Paris.',
                example: '2026-06-30',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/prendre-en-instruction/prendre-en-instruction.body.js'),
          {
            InstructionBody: {
              ouverteLe: {
                required: true,
                type: () => String,
                description: "Date de l'ouverture, calendrier de Paris.",
                example: '2026-03-12',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/proposer-decision/proposer-decision.body.js'),
          {
            PropositionBody: {
              montantProposeCentimes: {
                required: true,
                type: () => Number,
                description: "Aide propos\u00E9e, en centimes d'euro.",
                example: 450000,
                maximum: 10000000000,
                minimum: 1,
              },
              proposeeLe: {
                required: true,
                type: () => String,
                description: 'Date de la proposition, calendrier de Paris.',
                example: '2026-03-20',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/proposer-revision/proposer-revision.body.js'),
          {
            PropositionDeRevisionBody: {
              objet: {
                required: true,
                description:
                  "Retrait de la d\u00E9cision, r\u00E9duction du montant, ou rectification d'une erreur mat\u00E9rielle.",
                example: 'reduction',
                enum: ['rectification', 'reduction', 'retrait'],
              },
              motif: {
                required: true,
                description: 'Raison de la r\u00E9vision.',
                example: 'depense-moindre',
                enum: [
                  'conditions-non-respectees',
                  'decision-illegale',
                  'depense-moindre',
                  'erreur-materielle',
                  'renoncement',
                ],
              },
              nouveauMontantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant de l'aide apr\u00E8s la r\u00E9vision, en centimes d'euro ; 0 pour un retrait.",
                example: 420000,
                minimum: 0,
                maximum: 10000000000,
              },
              proposeeLe: {
                required: true,
                type: () => String,
                description: 'Date de la proposition, calendrier de Paris.',
                example: '2026-07-10',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/refuser-aide/refuser-aide.body.js'),
          {
            RefusBody: {
              motif: {
                required: true,
                description: 'Raison du refus.',
                example: 'non-eligible',
                enum: [
                  'credits-epuises',
                  'dossier-incomplet',
                  'interet-insuffisant',
                  'non-eligible',
                  'plafond-de-minimis',
                ],
              },
              refuseeLe: {
                required: true,
                type: () => String,
                description: 'Date de la d\u00E9cision, calendrier de Paris.',
                example: '2026-04-20',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/retirer-demande/retirer-demande.body.js'),
          {
            RetraitBody: {
              retireeLe: {
                required: true,
                type: () => String,
                description: 'Date du retrait, calendrier de Paris.',
                example: '2026-04-02',
              },
              motif: {
                required: false,
                description: 'Raison du retrait ; la r\u00E9gion la dit toujours.',
                example: 'projet-abandonne',
                enum: ['autre-financement', 'cessation', 'depot-en-double', 'projet-abandonne'],
              },
              demandeePar: {
                required: false,
                type: () => String,
                description:
                  "Pour la r\u00E9gion : identifiant de la personne de l'entreprise qui demande le retrait, rendu par POST /api/v1/personnes.",
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/valider-proposition/valider-proposition.body.js'),
          {
            ValidationBody: {
              valideeLe: {
                required: true,
                type: () => String,
                description: 'Date de la validation, calendrier de Paris.',
                example: '2026-04-10',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers/demande-deposee.entity.js'),
          {
            DemandeDeposee: {
              dossierId: {
                required: true,
                type: () => String,
                description: 'Identifiant du dossier.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                nullable: true,
                description: "SIRET de l'\u00E9tablissement qui porte le projet ; null pour les plus anciens dossiers.",
                example: '55208131766522',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              dispositifId: {
                required: true,
                type: () => String,
                description: 'Dispositif demand\u00E9.',
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              montantDemandeCentimes: {
                required: true,
                type: () => Number,
                description: "Montant demand\u00E9, en centimes d'euro.",
                example: 500000,
              },
              deposeLe: {
                required: true,
                type: () => String,
                description: 'Date du d\u00E9p\u00F4t, qui est celle de la r\u00E9ception de la demande.',
                example: '2026-02-02',
              },
              enregistreLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 la demande a \u00E9t\u00E9 enregistr\u00E9e ; null pour les plus anciennes.',
                example: '2026-02-05',
              },
              motifDeReception: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi elle l'a \u00E9t\u00E9 apr\u00E8s sa r\u00E9ception ; null si elle l'a \u00E9t\u00E9 le jour m\u00EAme.",
                example: 'depot-papier',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers/dossier-decide.entity.js'),
          {
            DossierDecide: {
              decideLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Date de l'accord ou du refus ; null avant la d\u00E9cision.",
                example: '2026-04-20',
              },
              decisionEnregistreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Jour o\u00F9 cette d\u00E9cision a \u00E9t\u00E9 enregistr\u00E9e, calendrier de Paris ; null avant elle.',
                example: '2026-05-04',
              },
              motifDeDateDeDecision: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi elle l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciennes.",
                example: 'acte-sur-papier',
              },
              informeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'entreprise a \u00E9t\u00E9 inform\u00E9e par \u00E9crit de l'aide et du r\u00E8glement de minimis ; null avant l'accord, ou pour les plus anciens.",
                example: '2026-04-17',
              },
              declarationLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 elle a d\u00E9clar\u00E9 les aides de minimis qu'elle a re\u00E7ues ; null sans d\u00E9claration.",
                example: '2026-02-01',
              },
              dispenseDeDeclaration: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'R\u00E8gle qui a dispens\u00E9 de cette d\u00E9claration ; null quand elle a \u00E9t\u00E9 faite.',
                example: 'registre-de-trois-ans',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers/dossiers.entity.js'),
          {
            LigneDossier: {
              etat: {
                required: true,
                type: () => String,
                description: '\u00C9tat du dossier.',
                example: 'en-instruction',
              },
              financement: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Demand\u00E9, r\u00E9serv\u00E9, refus\u00E9, expir\u00E9, lib\u00E9r\u00E9 par un refus ou un retrait, engag\u00E9 par l'accord, d\u00E9gag\u00E9 par le retrait de la d\u00E9cision, ou sold\u00E9 \u00E0 la cl\u00F4ture ; null avant la validation.",
                example: 'refuse',
              },
              motifDuFinancementRefuse: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Pourquoi le financement est refus\u00E9 ; null sinon.',
                example: 'plafond-de-minimis',
              },
              motifDeRefus: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Motif du refus de l'aide ; null sinon.",
                example: 'non-eligible',
              },
              disponibleCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Ce qu'il restait \u00E0 l'enveloppe ou sous le plafond quand le financement a \u00E9t\u00E9 refus\u00E9, en centimes d'euro.",
                example: 200000,
              },
              deMinimisUtiliseCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Aides de minimis d\u00E9j\u00E0 compt\u00E9es lors du refus, en centimes d'euro ; null si l'enveloppe a refus\u00E9.",
                example: 29000000,
              },
              deMinimisReserveCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Aides de minimis r\u00E9serv\u00E9es lors du refus, en centimes d'euro ; null si l'enveloppe a refus\u00E9.",
                example: 800000,
              },
              deMinimisPlafondCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Plafond de minimis lors du refus, en centimes d'euro ; null si l'enveloppe a refus\u00E9.",
                example: 30000000,
              },
              deMinimisAu: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Date \u00E0 laquelle valent ces trois chiffres ; null sans refus du compte.',
                example: '2026-04-01',
              },
              possibleLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Premi\u00E8re date \u00E0 laquelle le montant tiendrait sous le plafond ; null si elle n'est pas connue.",
                example: '2027-06-15',
              },
              montantProposeCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Montant propos\u00E9, en centimes d'euro ; null avant la proposition.",
                example: 500000,
              },
              montantAccordeCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Montant accord\u00E9, tel que la derni\u00E8re r\u00E9vision l'a laiss\u00E9, en centimes d'euro ; null avant l'accord.",
                example: 450000,
              },
              montantPayeCentimes: {
                required: true,
                type: () => Number,
                description: "Montant pay\u00E9 en tout, en centimes d'euro.",
                example: 450000,
              },
              montantDeRevisionCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Montant d'une r\u00E9vision qui attend sa d\u00E9cision, en centimes d'euro ; null sans r\u00E9vision en attente.",
                example: 420000,
              },
              motifDeRevision: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de la derni\u00E8re r\u00E9vision ; null sans r\u00E9vision.',
                example: 'depense-moindre',
              },
              creanceCentimes: {
                required: true,
                type: () => Number,
                description:
                  "Pay\u00E9 au-del\u00E0 de l'aide r\u00E9vis\u00E9e et pas encore recouvr\u00E9, en centimes d'euro.",
                example: 0,
              },
              versementsSuspendus: {
                required: true,
                type: () => Boolean,
                description:
                  "Rien n'est pay\u00E9 tant que l'entreprise d\u00E9passe, avec cette aide, son plafond de minimis.",
                example: false,
              },
              motifDeRetrait: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison du retrait de la demande ; null sinon, ou si elle n'est pas dite.",
                example: 'projet-abandonne',
              },
              expireLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Dernier jour de la r\u00E9servation ; null sans r\u00E9servation.',
                example: '2026-05-15',
              },
              expireeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 la derni\u00E8re r\u00E9servation a expir\u00E9 ; null si aucune n'a expir\u00E9.",
                example: '2026-05-16',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/actes-tardifs/actes-tardifs.entity.js'),
          {
            LigneActeTardif: {
              position: {
                required: true,
                type: () => String,
                description: "Place de l'acte dans le journal des faits.",
                example: '00000000000000000042',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              dossierId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dossier d'aide ; null pour l'ouverture et la fermeture d'un dispositif.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              dispositifId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dispositif qui est ouvert ou ferm\u00E9 ; null pour l'acte d'un dossier.",
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              acte: {
                required: true,
                type: () => String,
                description: 'Ce qui a \u00E9t\u00E9 fait.',
                example: 'Aide accord\u00E9e',
              },
              notifie: {
                required: true,
                type: () => Boolean,
                description:
                  "L'entreprise du dossier le lit aussi : il lui est notifi\u00E9, et ne pr\u00E9pare pas une d\u00E9cision.",
                example: true,
              },
              dateLegale: {
                required: true,
                type: () => String,
                description: 'Date qui compte en droit, calendrier de Paris.',
                example: '2026-04-20',
              },
              enregistreLe: {
                required: true,
                type: () => String,
                description: "Jour de l'enregistrement, calendrier de Paris.",
                example: '2026-05-04',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi l'un n'est pas l'autre ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens actes.",
                example: 'acte-sur-papier',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/actes-tardifs/actes-tardifs.query.js'),
          {
            FiltreActesTardifs: {
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dispositifs/dispositifs.entity.js'),
          {
            LigneDispositif: {
              dispositifId: {
                required: true,
                type: () => String,
                description: 'Identifiant du dispositif.',
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9.',
                example: 'Ch\u00E8que num\u00E9rique',
              },
              baseLegale: {
                required: true,
                type: () => String,
                description: 'D\u00E9lib\u00E9ration ou texte qui le fonde.',
                example: 'D\u00E9lib\u00E9ration 2026-12 du 15 janvier 2026',
              },
              etat: {
                required: true,
                description: 'Ouvert, puis ferm\u00E9 aux d\u00E9p\u00F4ts.',
                example: 'ouvert',
                enum: ['ferme', 'ouvert'],
              },
              tauxPointsDeBase: {
                required: true,
                type: () => Number,
                description: "Taux de l'aide, en points de base (10 000 font 100 %).",
                example: 5000,
              },
              plancherCentimes: {
                required: true,
                type: () => Number,
                description: "Aide la plus petite, en centimes d'euro.",
                example: 50000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Aide la plus grande, en centimes d'euro.",
                example: 5000000,
              },
              dureeReservationJours: {
                required: true,
                type: () => Number,
                description: 'Jours pendant lesquels des cr\u00E9dits r\u00E9serv\u00E9s attendent la signature.',
                example: 60,
              },
              ouvertLe: {
                required: true,
                type: () => String,
                description: 'Premier jour des d\u00E9p\u00F4ts.',
                example: '2026-01-15',
              },
              ouvertureEnregistreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'acte d'ouverture a \u00E9t\u00E9 enregistr\u00E9, calendrier de Paris ; null avant.",
                example: '2026-01-15',
              },
              motifDeDateDOuverture: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi il l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens.",
                example: 'saisie-differee',
              },
              fermeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la fermeture ; null tant qu'il est ouvert.",
                example: '2026-12-31',
              },
              fermetureEnregistreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'acte de fermeture a \u00E9t\u00E9 enregistr\u00E9, calendrier de Paris ; null avant.",
                example: '2026-12-31',
              },
              motifDeDateDeFermeture: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi il l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens.",
                example: 'saisie-differee',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 0,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dispositifs/dispositifs.query.js'),
          {
            FiltreDispositifs: {
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.answer.js'),
          {
            FinContraire: {
              de: {
                required: true,
                description:
                  "De l'entreprise, ou de l'\u00E9tablissement qui porte le projet : ferm\u00E9, ou transf\u00E9r\u00E9.",
                example: 'entreprise',
                enum: ['entreprise', 'etablissement'],
              },
              finieLe: {
                required: true,
                type: () => String,
                description: 'Date de la cessation, de la fermeture ou du transfert.',
                example: '2026-01-31',
              },
              enregistreLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 elle a \u00E9t\u00E9 enregistr\u00E9e, calendrier de Paris.',
                example: '2026-05-04',
              },
              depotContredit: {
                required: true,
                type: () => Boolean,
                description: 'Le d\u00E9p\u00F4t lui est post\u00E9rieur.',
                example: true,
              },
              accordContredit: {
                required: true,
                type: () => Boolean,
                description:
                  "L'accord est de ce jour-l\u00E0, ou post\u00E9rieur : une entreprise finie ne re\u00E7oit pas d'aide.",
                example: false,
              },
            },
            DossierContredit: {
              dossierId: {
                required: true,
                type: () => String,
                description: 'Identifiant du dossier.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                nullable: true,
                description: "SIRET de l'\u00E9tablissement qui porte le projet ; null pour les plus anciens dossiers.",
                example: '55208131766522',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              etat: { required: true, type: () => String, description: '\u00C9tat du dossier.', example: 'accorde' },
              deposeLe: {
                required: true,
                type: () => String,
                description: 'Date du d\u00E9p\u00F4t.',
                example: '2026-02-02',
              },
              accordeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Date de l'accord ; null avant lui.",
                example: '2026-04-20',
              },
              fins: {
                required: true,
                type: () => [
                  t['../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.answer.js']
                    .FinContraire,
                ],
                description: 'Ce qui le contredit.',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.entity.js'),
          {
            FinDEntreprise: {
              siren: { required: true, type: () => String },
              siret: {
                required: true,
                type: () => String,
                description: 'Empty for the whole company: a key has no null.',
              },
              finieLe: { required: true, type: () => String },
              enregistreLe: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.query.js'),
          {
            FiltreDossiersContredits: {
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers/dossiers.query.js'),
          {
            FiltreDossiers: {
              etat: {
                required: false,
                description: '\u00C9tat du dossier.',
                example: 'en-instruction',
                enum: [
                  'accorde',
                  'clos',
                  'decision-retiree',
                  'depose',
                  'en-instruction',
                  'finance',
                  'paye',
                  'propose',
                  'refuse',
                  'retire',
                  'valide',
                ],
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/enveloppes/enveloppes.entity.js'),
          {
            LigneEnveloppe: {
              enveloppeId: {
                required: true,
                type: () => String,
                description: 'Identifiant : r\u00E9gion, ann\u00E9e et dispositif.',
                example: '53.2026.0190c5a0-0000-7000-8000-00000000d153',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              dispositifId: {
                required: true,
                type: () => String,
                description: "Dispositif qu'elle finance.",
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              annee: { required: true, type: () => Number, description: 'Ann\u00E9e budg\u00E9taire.', example: 2026 },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Cr\u00E9dits ouverts, abondements compris, en centimes d'euro.",
                example: 100000000,
              },
              reserveCentimes: {
                required: true,
                type: () => Number,
                description: "Cr\u00E9dits r\u00E9serv\u00E9s \u00E0 des dossiers \u00E0 signer, en centimes d'euro.",
                example: 500000,
              },
              engageCentimes: {
                required: true,
                type: () => Number,
                description: "Cr\u00E9dits engag\u00E9s par des accords, pay\u00E9s ou non, en centimes d'euro.",
                example: 450000,
              },
              payeCentimes: {
                required: true,
                type: () => Number,
                description: "Cr\u00E9dits pay\u00E9s, en centimes d'euro.",
                example: 0,
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 3,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/enveloppes/enveloppes.query.js'),
          {
            FiltreEnveloppes: {
              annee: {
                required: false,
                type: () => Number,
                description: 'Ann\u00E9e budg\u00E9taire.',
                example: 2026,
                minimum: 2017,
                maximum: 2100,
              },
            },
          },
        ],
        [
          import('../modules/audits/mandat-audit/delivrer-mandat/delivrer-mandat.body.js'),
          {
            MandatDAuditBody: {
              auditeurId: {
                required: true,
                type: () => String,
                description: 'Personne qui re\u00E7oit le mandat.',
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
              objet: {
                required: true,
                description: "Objet de l'audit.",
                example: 'controle-d-une-region',
                enum: [
                  'certification-des-comptes',
                  'controle-d-une-region',
                  'controle-de-l-experimentation',
                  'controle-des-aides',
                  'enquete',
                ],
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'Territoire dont les faits se lisent : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              modules: {
                required: true,
                type: () => [Object],
                description: "Modules dont l'auditeur lit les faits, et les questions.",
                example: ['aides-regionales', 'entreprises'],
                enum: [
                  'aides-regionales',
                  'audits',
                  'connecteurs',
                  'documents',
                  'entreprises',
                  'marque-mission',
                  'messages',
                  'pme-digitale',
                  'subventions-publiees',
                ],
                isArray: true,
              },
              faitsDu: {
                required: true,
                type: () => String,
                description:
                  "Premier jour d'enregistrement des faits \u00E0 lire, calendrier de Paris. Ce qui est aujourd'hui ne se lit qu'un jour de cette p\u00E9riode.",
                example: '2017-03-07',
              },
              faitsAu: {
                required: true,
                type: () => String,
                description: "Dernier jour d'enregistrement des faits \u00E0 lire.",
                example: '2099-12-31',
              },
              du: {
                required: true,
                type: () => String,
                description: "Premier jour du mandat, aujourd'hui au plus t\u00F4t.",
                example: '2026-12-01',
              },
              au: {
                required: true,
                type: () => String,
                description: 'Dernier jour du mandat, douze mois apr\u00E8s le premier au plus tard.',
                example: '2027-02-26',
              },
            },
          },
        ],
        [
          import('../modules/audits/mandat-audit/revoquer-mandat/revoquer-mandat.body.js'),
          {
            RevocationDeMandatBody: {
              motif: {
                required: true,
                description: 'Pourquoi le mandat prend fin.',
                example: 'audit-acheve',
                enum: ['audit-acheve', 'auditeur-remplace', 'interet-declare', 'perimetre-change'],
              },
            },
          },
        ],
        [
          import('../modules/audits/read-models/mandats/mandats.entity.js'),
          {
            LigneMandatDAudit: {
              mandatId: {
                required: true,
                type: () => String,
                description: 'Mandat.',
                example: '0190c5a0-0000-7000-8000-00000000a001',
              },
              auditeurId: {
                required: true,
                type: () => String,
                description: "Personne qui l'a re\u00E7u.",
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
              objet: {
                required: true,
                type: () => String,
                description: "Objet de l'audit.",
                example: 'controle-d-une-region',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'Territoire dont les faits se lisent : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              modules: {
                required: true,
                type: () => String,
                description: 'Modules dont les faits se lisent, s\u00E9par\u00E9s par des virgules.',
                example: 'aides-regionales, entreprises',
              },
              faitsDu: {
                required: true,
                type: () => String,
                description: "Premier jour d'enregistrement des faits \u00E0 lire.",
                example: '2017-03-07',
              },
              faitsAu: {
                required: true,
                type: () => String,
                description: "Dernier jour d'enregistrement des faits \u00E0 lire.",
                example: '2026-12-31',
              },
              du: { required: true, type: () => String, description: 'Premier jour du mandat.', example: '2026-12-01' },
              au: { required: true, type: () => String, description: 'Dernier jour du mandat.', example: '2027-02-26' },
              delivreLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa d\u00E9livrance.',
                example: '2026-11-27',
              },
              revoqueLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de sa r\u00E9vocation ; null sans elle.',
                example: '2027-01-15',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de sa r\u00E9vocation ; null sans elle.',
                example: 'audit-acheve',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 0,
              },
            },
          },
        ],
        [
          import('../modules/audits/read-models/mandats/mandats.answer.js'),
          {
            MandatDAuditSuivi: {
              etat: {
                required: true,
                description: "O\u00F9 il en est aujourd'hui.",
                example: 'en-cours',
                enum: ['a-venir', 'echu', 'en-cours', 'revoque'],
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Auditeur : lire les faits de son mandat. Mission : le r\u00E9voquer.',
              },
            },
          },
        ],
        [
          import('../modules/audits/read-models/mandats/mandats.query.js'),
          {
            FiltreMandatsDAudit: {
              etat: {
                required: false,
                description: "O\u00F9 ils en sont aujourd'hui.",
                example: 'en-cours',
                enum: ['a-venir', 'echu', 'en-cours', 'revoque'],
              },
              auditeurId: {
                required: false,
                type: () => String,
                description: 'Personne qui les a re\u00E7us.',
                example: '0190c5a0-0000-7000-8000-0000000000a9',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/connecteurs/connecteurs.entity.js'),
          {
            LigneConnecteur: {
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la personne au coffre.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion qu'il sert, par son code INSEE.",
                example: '53',
              },
              commune: {
                required: true,
                type: () => String,
                description: 'Commune o\u00F9 il travaille, par son code INSEE.',
                example: '29232',
              },
              departements: {
                required: true,
                type: () => String,
                description: 'D\u00E9partements o\u00F9 il se d\u00E9place.',
                example: '29 56',
              },
              competences: {
                required: true,
                type: () => String,
                description: 'Codes de ses comp\u00E9tences.',
                example: 'presence-en-ligne vente-en-ligne',
              },
              secteurs: {
                required: true,
                type: () => String,
                description: "Divisions de la NAF qu'il conna\u00EEt ; vide quand toutes conviennent.",
                example: '47 56',
              },
              langues: {
                required: true,
                type: () => String,
                description: 'Langues dans lesquelles il accompagne.',
                example: 'br fr',
              },
              etat: {
                required: true,
                description: 'O\u00F9 il en est.',
                example: 'accepte',
                enum: ['accepte', 'candidat', 'refuse', 'sorti', 'suspendu'],
              },
              origine: {
                required: true,
                description: "Ce qui l'a amen\u00E9 au programme, selon sa derni\u00E8re candidature.",
                example: 'partenaire',
                enum: ['autre', 'bouche-a-oreille', 'campagne', 'connecteur', 'partenaire', 'region'],
              },
              complement: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Ce que la r\u00E9gion lui demande de compl\u00E9ter ; null quand rien n'est attendu.",
                example: 'competences',
              },
              capacite: {
                required: true,
                type: () => Number,
                description: 'Demandes suivies \u00E0 la fois.',
                example: 3,
              },
              places: {
                required: true,
                type: () => Number,
                description: "Places tenues : demandes en charge, ou qu'il vient de demander.",
                example: 1,
              },
              retards: {
                required: true,
                type: () => Number,
                description: "Propositions qu'une relance a trouv\u00E9es sans sa r\u00E9ponse.",
                example: 0,
              },
              charteSignee: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'SHA-256 de la derni\u00E8re charte sign\u00E9e ; null avant.',
                example: 'c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389',
              },
              annuaire: {
                required: true,
                type: () => Boolean,
                description: "Vrai quand il consent \u00E0 para\u00EEtre dans l'annuaire public.",
                example: true,
              },
              deposeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa candidature.',
                example: '2026-01-12',
              },
              accepteLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de son acceptation ; null avant.',
                example: '2026-01-19',
              },
              suspenduLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de sa suspension ; null quand il n'est pas suspendu.",
                example: '2026-06-01',
              },
              finiLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de son refus ou de sa sortie ; null sans l'un ni l'autre.",
                example: '2026-11-30',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
            LigneAbsence: {
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Le connecteur.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-08-03' },
              au: { required: true, type: () => String, description: 'Dernier jour.', example: '2026-08-21' },
              delegueId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Connecteur qui suit ses demandes ; null sans d\u00E9l\u00E9gu\u00E9.',
                example: '0190c5a0-0000-7000-8000-0000000000f2',
              },
            },
            LigneInterets: {
              connecteurId: { required: true, type: () => String },
              sirens: { required: true, type: () => String },
            },
            CharteDuReseau: {
              nature: { required: true, type: () => String },
              empreinte: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/connecteurs/connecteurs.query.js'),
          {
            RechercheDeConnecteurs: {
              departement: {
                required: false,
                type: () => String,
                description: 'D\u00E9partement o\u00F9 il se d\u00E9place, par son code INSEE.',
                example: '29',
              },
              competence: {
                required: false,
                description: 'Comp\u00E9tence, par son code.',
                example: 'vente-en-ligne',
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
              },
            },
            FiltreConnecteurs: {
              etat: {
                required: false,
                description: 'O\u00F9 il en est.',
                example: 'accepte',
                enum: ['accepte', 'candidat', 'refuse', 'sorti', 'suspendu'],
              },
              origine: {
                required: false,
                description: "Ce qui l'a amen\u00E9 au programme.",
                example: 'partenaire',
                enum: ['autre', 'bouche-a-oreille', 'campagne', 'connecteur', 'partenaire', 'region'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/annuaire/annuaire.answer.js'),
          {
            ConnecteurDeLAnnuaire: {
              nom: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Nom et pr\u00E9nom ; null quand le coffre ne les conna\u00EEt pas.',
                example: 'Nolwenn Le Bihan',
              },
              commune: {
                required: true,
                type: () => String,
                description: 'Commune o\u00F9 il travaille.',
                example: 'Quimper',
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion qu'il sert, par son code INSEE.",
                example: '53',
              },
              departements: {
                required: true,
                type: () => [String],
                description: 'D\u00E9partements o\u00F9 il se d\u00E9place, par leurs codes INSEE.',
                example: ['29', '56'],
              },
              competences: { required: true, type: () => [String], description: 'Comp\u00E9tences, par leurs noms.' },
              langues: { required: true, type: () => [String], description: 'Langues dans lesquelles il accompagne.' },
              label: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Num\u00E9ro de son label, valide ce jour ; null pour un b\u00E9n\u00E9vole.',
                example: 'CL-1-AZ5AYGWRB5D2',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/couverture/couverture.answer.js'),
          {
            CouvertureDuDepartement: {
              departement: {
                required: true,
                type: () => String,
                description: 'D\u00E9partement, par son code INSEE.',
                example: '29',
              },
              nom: { required: true, type: () => String, description: 'Son nom.', example: 'Finist\u00E8re' },
              region: {
                required: true,
                type: () => String,
                description: 'Sa r\u00E9gion, par son code INSEE.',
                example: '53',
              },
              connecteursActifs: {
                required: true,
                type: () => Number,
                description:
                  "Connecteurs accept\u00E9s qui s'y d\u00E9placent, la charte en vigueur sign\u00E9e. Qui va dans plusieurs d\u00E9partements compte dans chacun.",
                example: 6,
              },
              capacite: {
                required: true,
                type: () => Number,
                description: "Demandes qu'ils peuvent suivre \u00E0 la fois.",
                example: 18,
              },
              placesLibres: {
                required: true,
                type: () => Number,
                description: 'Places qui restent, sans celles des absents de ce jour.',
                example: 4,
              },
              demandesOuvertes: {
                required: true,
                type: () => Number,
                description: 'Demandes du d\u00E9partement qui ne sont ni closes ni abandonn\u00E9es.',
                example: 21,
              },
              demandesSansConnecteur: {
                required: true,
                type: () => Number,
                description: "Celles d'entre elles dont personne n'a la charge.",
                example: 7,
              },
              prisesEnCharge: {
                required: true,
                type: () => Number,
                description: 'Demandes prises en charge dans les douze mois qui finissent avec celui-ci.',
                example: 35,
              },
              medianeJours: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Jours de la demande, ou de sa r\u00E9ouverture, \u00E0 sa prise en charge, que la moiti\u00E9 ne d\u00E9passe pas ; null sans prise en charge.',
                example: 5.5,
              },
              p90Jours: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Jours que neuf sur dix ne d\u00E9passent pas ; null sans prise en charge.',
                example: 19,
              },
              zoneBlanche: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand aucun connecteur n'y va, ou quand des demandes y sont ouvertes sans qu'une place soit libre.",
                example: false,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js'),
          {
            NombreParEtat: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: { required: true, type: () => Number, description: 'Leur nombre.', example: 12 },
            },
            NombreParAge: {
              deJours: {
                required: true,
                type: () => Number,
                description: 'Depuis autant de jours au moins.',
                example: 10,
              },
              aJours: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Depuis autant de jours au plus ; null sans limite.',
                example: 21,
              },
              nombre: { required: true, type: () => Number, description: 'Leur nombre.', example: 4 },
            },
            NombresDeDemandes: {
              etats: {
                required: true,
                type: () => [
                  t['../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js'].NombreParEtat,
                ],
                description: "Par \u00E9tat, dans l'ordre de leur vie.",
              },
              sansConnecteur: {
                required: true,
                type: () => Number,
                description: "Celles dont personne n'a la charge.",
                example: 9,
              },
              ages: {
                required: true,
                type: () => [
                  t['../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js'].NombreParAge,
                ],
                description:
                  'Les m\u00EAmes, par \u00E2ge depuis la demande ou sa r\u00E9ouverture : les seuils sont ceux des relances et du passage au r\u00E9f\u00E9rent.',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labels-de-connecteurs.entity.js'),
          {
            LigneCertificat: {
              numero: {
                required: true,
                type: () => String,
                description: 'Num\u00E9ro du label.',
                example: 'CL-1-AZ5AYGWRB5D2',
              },
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Son connecteur, par son identifiant au coffre.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion du connecteur lors de sa demande, code INSEE.',
                example: '53',
              },
              etat: {
                required: true,
                description: 'Actif, suspendu, expir\u00E9 ou retir\u00E9.',
                example: 'actif',
                enum: ['actif', 'expire', 'retire', 'suspendu'],
              },
              depuis: {
                required: true,
                type: () => String,
                description: 'Jour depuis lequel il est dans cet \u00E9tat.',
                example: '2026-03-16',
              },
              accordeeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 il a \u00E9t\u00E9 accord\u00E9.',
                example: '2026-03-16',
              },
              expireLe: {
                required: true,
                type: () => String,
                description: 'Son dernier jour, renouvellements compris.',
                example: '2029-03-15',
              },
              retraitEnvisageLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 la mission a dit qu'elle envisage un retrait ; null si elle n'en envisage pas.",
                example: '2026-10-01',
              },
              observationsAvantLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour jusqu'auquel le connecteur peut y r\u00E9pondre ; null sans retrait envisag\u00E9.",
                example: '2026-10-16',
              },
              observationsRecuesLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de ses observations ; null tant qu'il n'en a pas pr\u00E9sent\u00E9.",
                example: '2026-10-12',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/catalogue/inscrire-service/inscrire-service.body.js'),
          {
            ServiceBody: {
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9 du service.',
                example: 'Cr\u00E9ation d\u2019une boutique en ligne',
              },
              competence: {
                required: true,
                description: 'Comp\u00E9tence \u00E0 laquelle il r\u00E9pond.',
                example: 'vente-en-ligne',
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
              },
              prixMinimumCentimes: {
                required: true,
                type: () => Number,
                description: "Prix minimum hors taxes, en centimes d'euro.",
                example: 100000,
                minimum: 1,
                maximum: 10000000000,
              },
              prixMaximumCentimes: {
                required: true,
                type: () => Number,
                description: "Prix maximum hors taxes, en centimes d'euro.",
                example: 500000,
                minimum: 1,
                maximum: 10000000000,
              },
              partPubliquePointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part publique du prix, en points de base (5000 = 50 %).',
                example: 5000,
                minimum: 1,
                maximum: 10000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Part publique maximale d'une prestation, en centimes d'euro.",
                example: 200000,
                minimum: 1,
                maximum: 10000000000,
              },
              regime: {
                required: true,
                type: () => String,
                description: "R\u00E9gime d'aide ; les autres ne sont pas ouverts.",
                example: 'de-minimis',
              },
              dispositifId: {
                required: true,
                type: () => String,
                description: 'Dispositif de la r\u00E9gion dont les enveloppes paient.',
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/accepter-devis/accepter-devis.body.js'),
          {
            DevisBody: {
              prixCentimes: {
                required: true,
                type: () => Number,
                description: "Prix du devis hors taxes, en centimes d'euro.",
                example: 240000,
                maximum: 10000000000,
                minimum: 1,
              },
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description: "Transport routier de marchandises pour compte d'autrui.",
                example: false,
                default: false,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/annuler-prestation/annuler-prestation.body.js'),
          {
            AnnulationBody: {
              motif: {
                required: true,
                description: "Motif de l'annulation.",
                example: 'fournisseur-defaillant',
                enum: [
                  'a-la-demande-de-l-entreprise',
                  'certification-refusee',
                  'fournisseur-defaillant',
                  'prestation-contestee',
                ],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/contester-realisation/contester-realisation.body.js'),
          {
            ContestationBody: {
              motif: {
                required: true,
                description: 'Motif de la contestation.',
                example: 'incomplete',
                enum: ['incomplete', 'non-conforme-au-devis', 'non-realisee'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/declarer-realisation/declarer-realisation.body.js'),
          {
            RealisationBody: {
              realiseeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 la prestation est achev\u00E9e, calendrier de Paris.',
                example: '2026-05-12',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/payer-prestation/payer-prestation.body.js'),
          {
            PaiementDePrestationBody: {
              reference: {
                required: true,
                type: () => String,
                description: 'R\u00E9f\u00E9rence du mandat de paiement.',
                example: 'MDT-2026-00518',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/prescrire-prestation/prescrire-prestation.body.js'),
          {
            PrescriptionBody: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise, enr\u00F4l\u00E9e dans le programme.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement qui en b\u00E9n\u00E9ficie, dans la r\u00E9gion.",
                example: '55208131766522',
                pattern: '^\\d{14}$',
              },
              demandeId: {
                required: false,
                type: () => String,
                description: "Demande d'accompagnement dont elle vient ; obligatoire pour un connecteur.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              code: {
                required: true,
                type: () => String,
                description: 'Code du service au catalogue de la r\u00E9gion.',
                example: 'BOUTIQUE-EN-LIGNE',
              },
              fournisseurId: {
                required: true,
                type: () => String,
                description: 'Connecteur labellis\u00E9 qui la fournit.',
                example: '0190c5a0-0000-7000-8000-0000000000f2',
              },
              fournisseurSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'organisme du fournisseur.",
                example: '443061841',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/concentration.answer.js'),
          {
            Concentration: {
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              fournisseurSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'organisme du fournisseur.",
                example: '443061841',
              },
              prescripteurId: {
                required: true,
                type: () => String,
                description: 'Qui prescrit.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Prescriptions de ce prescripteur chez ce fournisseur, dans la r\u00E9gion.',
                example: 6,
              },
              duPrescripteur: {
                required: true,
                type: () => Number,
                description: 'Prescriptions de ce prescripteur dans la r\u00E9gion, tous fournisseurs.',
                example: 8,
              },
              partPointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part de ce fournisseur, en points de base, arrondie en dessous.',
                example: 7500,
              },
              concentree: {
                required: true,
                type: () => Boolean,
                description:
                  'Vrai quand le nombre et la part atteignent tous deux leur seuil : \u00E0 examiner par la r\u00E9gion.',
                example: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/concentration.query.js'),
          {
            FiltreConcentration: {
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/prestation-prescrite.entity.js'),
          {
            Prescrite: {
              prestationId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la prestation.',
                example: '0190c5a0-0000-7000-8000-000000000e51',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement qui en b\u00E9n\u00E9ficie.",
                example: '55208131766522',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              demandeId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Demande d'accompagnement dont elle vient ; null quand la r\u00E9gion prescrit sans elle.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              code: {
                required: true,
                type: () => String,
                description: 'Code du service au catalogue.',
                example: 'BOUTIQUE-EN-LIGNE',
              },
              version: { required: true, type: () => Number, description: 'Version du service.', example: 1 },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9 du service.',
                example: 'Cr\u00E9ation d\u2019une boutique en ligne',
              },
              prescripteurId: {
                required: true,
                type: () => String,
                description: "Qui l'a prescrite.",
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              fournisseurId: {
                required: true,
                type: () => String,
                description: 'Connecteur labellis\u00E9 qui la fournit.',
                example: '0190c5a0-0000-7000-8000-0000000000f2',
              },
              fournisseurSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'organisme du fournisseur.",
                example: '443061841',
              },
              prescriteLe: {
                required: true,
                type: () => String,
                description: 'Jour de la prescription.',
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/prestations.entity.js'),
          {
            LignePrestation: {
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'en-cours',
                enum: [
                  'annulee',
                  'certifiee',
                  'confirmee',
                  'contestee',
                  'credits-reserves',
                  'en-cours',
                  'financement-demande',
                  'payee',
                  'prescrite',
                  'realisee',
                ],
              },
              suspendue: {
                required: true,
                type: () => Boolean,
                description: 'Vrai quand son paiement attend que le compte de minimis revienne sous son plafond.',
                example: false,
              },
              prixCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Prix hors taxes du devis accept\u00E9, en centimes d'euro ; null avant.",
                example: 240000,
              },
              aideCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Part publique, en centimes d'euro ; null avant le devis.",
                example: 120000,
              },
              accepteLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'acceptation du devis ; null avant.",
                example: '2026-03-09',
              },
              refus: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif du dernier refus de financement ; null sans refus.',
                example: 'plafond-de-minimis',
              },
              possibleLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Premier jour o\u00F9 le plafond le permettrait ; null sans refus du compte.',
                example: '2028-01-12',
              },
              realiseeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 elle est achev\u00E9e ; null avant.',
                example: '2026-05-12',
              },
              reponseAvantLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dernier jour de l'entreprise pour r\u00E9pondre ; null avant.",
                example: '2026-05-28',
              },
              silenceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 son silence est constat\u00E9 ; null sans lui.',
                example: '2026-05-29',
              },
              confirmeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la confirmation ; null avant.',
                example: '2026-05-18',
              },
              contestation: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de la derni\u00E8re contestation ; null sans elle.',
                example: 'incomplete',
              },
              certifieeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la certification ; null avant.',
                example: '2026-05-20',
              },
              payeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du paiement ; null avant.',
                example: '2026-06-02',
              },
              reference: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'R\u00E9f\u00E9rence du mandat de paiement ; null avant.',
                example: 'MDT-2026-00518',
              },
              annuleeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'annulation ; null sans elle.",
                example: '2026-06-01',
              },
              annulation: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Motif de l'annulation ; null sans elle.",
                example: 'prestation-contestee',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/catalogue/catalogue.entity.js'),
          {
            LigneService: {
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              code: {
                required: true,
                type: () => String,
                description: 'Code du service.',
                example: 'BOUTIQUE-EN-LIGNE',
              },
              version: { required: true, type: () => Number, description: 'Version en vigueur.', example: 1 },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9.',
                example: 'Cr\u00E9ation d\u2019une boutique en ligne',
              },
              competence: {
                required: true,
                type: () => String,
                description: 'Comp\u00E9tence \u00E0 laquelle il r\u00E9pond.',
                example: 'vente-en-ligne',
              },
              prixMinimumCentimes: {
                required: true,
                type: () => Number,
                description: "Prix minimum hors taxes, en centimes d'euro.",
                example: 100000,
              },
              prixMaximumCentimes: {
                required: true,
                type: () => Number,
                description: "Prix maximum hors taxes, en centimes d'euro.",
                example: 500000,
              },
              partPubliquePointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part publique, en points de base.',
                example: 5000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Part publique maximale, en centimes d'euro.",
                example: 200000,
              },
              regime: { required: true, type: () => String, description: "R\u00E9gime d'aide.", example: 'de-minimis' },
              dispositifId: {
                required: true,
                type: () => String,
                description: 'Dispositif dont les enveloppes paient.',
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
              inscritLe: {
                required: true,
                type: () => String,
                description: "Jour de l'inscription de cette version.",
                example: '2026-01-12',
              },
              retireLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de son retrait ; null tant qu'il est offert.",
                example: '2026-10-01',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/catalogue/catalogue.query.js'),
          {
            FiltreServices: {
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js'),
          {
            ConnecteurDuReseau: {
              absences: {
                required: true,
                type: () => [t['../modules/connecteurs/read-models/connecteurs/connecteurs.entity.js'].LigneAbsence],
                description: 'Ses absences d\u00E9clar\u00E9es, par leur premier jour.',
              },
            },
            NombreDeConnecteurs: {
              etat: { required: true, type: () => String, description: 'O\u00F9 ils en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, dans son territoire.',
                example: 3,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/demandes.entity.js'),
          {
            LigneDemande: {
              demandeId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la demande.',
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement \u00E0 accompagner.",
                example: '55208131766522',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              departement: {
                required: true,
                type: () => String,
                description: 'D\u00E9partement, par son code INSEE.',
                example: '29',
              },
              commune: {
                required: true,
                type: () => String,
                description: 'Commune, par son code INSEE.',
                example: '29232',
              },
              secteur: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Division de la NAF ; null quand elle n'est pas connue.",
                example: '47',
              },
              besoins: {
                required: true,
                type: () => String,
                description: 'Besoins, par les codes des comp\u00E9tences.',
                example: 'presence-en-ligne vente-en-ligne',
              },
              langue: { required: true, type: () => String, description: "Langue de l'accompagnement.", example: 'fr' },
              origine: {
                required: true,
                type: () => String,
                description: "Qui l'a demand\u00E9 : l'entreprise, ou sa r\u00E9gion pour elle.",
                example: 'entreprise',
              },
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'proposee',
                enum: ['a-classer', 'abandonnee', 'close', 'deposee', 'en-charge', 'escaladee', 'proposee'],
              },
              demandeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-02-02',
              },
              ouverteLe: {
                required: true,
                type: () => String,
                description:
                  "Depuis quand elle attend, ou a attendu, quelqu'un : jour de la demande, de sa derni\u00E8re r\u00E9ouverture ou r\u00E9affectation.",
                example: '2026-02-02',
              },
              qualifieeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de sa qualification ; null avant.',
                example: '2026-02-03',
              },
              proposeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la derni\u00E8re proposition ; null avant.',
                example: '2026-02-03',
              },
              relanceeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la derni\u00E8re relance ; null avant.',
                example: '2026-02-12',
              },
              escaladeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Jour o\u00F9 elle a \u00E9t\u00E9 port\u00E9e au r\u00E9f\u00E9rent territorial ; null sans cela.',
                example: '2026-03-20',
              },
              connecteurId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Connecteur qui en a, ou en a eu, la charge ; null sans lui.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              priseEnChargeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de sa prise en charge ; null tant qu'elle attend quelqu'un.",
                example: '2026-02-05',
              },
              closeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la fin, ou de l'abandon ; null avant.",
                example: '2026-04-14',
              },
              issue: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Issue ; null avant la fin.',
                example: 'aidee',
              },
              note: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Satisfaction de l'entreprise, de 1 \u00E0 5 ; null sans avis.",
                example: 4,
              },
              tour: {
                required: true,
                type: () => Number,
                description: 'Rang du dernier classement ; 0 avant le premier.',
                example: 1,
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/propositions.entity.js'),
          {
            LigneProposition: {
              demandeId: {
                required: true,
                type: () => String,
                description: 'La demande.',
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Le connecteur.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              tour: { required: true, type: () => Number, description: 'Classement dont elle vient.', example: 1 },
              etat: {
                required: true,
                description:
                  "Ce qu'elle est devenue ; \u00AB proposee \u00BB tant que le connecteur n'a pas r\u00E9pondu.",
                example: 'proposee',
                enum: ['acceptee', 'arrivee-trop-tard', 'declinee', 'proposee'],
              },
              proposeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la proposition.',
                example: '2026-02-03',
              },
              relanceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la prochaine relance.',
                example: '2026-02-12',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Pourquoi il a d\u00E9clin\u00E9, ou n'a pas eu la demande ; null sans cela.",
                example: 'indisponible',
              },
            },
            LigneClassement: {
              demandeId: {
                required: true,
                type: () => String,
                description: 'La demande.',
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Le connecteur.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              rang: {
                required: true,
                type: () => Number,
                description: 'Rang dans le dernier classement, \u00E0 partir de 1.',
                example: 1,
              },
              tour: { required: true, type: () => Number, description: 'Le classement.', example: 1 },
              points: { required: true, type: () => Number, description: 'Points sur 100.', example: 86 },
              besoinsCouverts: {
                required: true,
                type: () => Number,
                description: 'Besoins que couvrent ses comp\u00E9tences.',
                example: 2,
              },
              besoins: { required: true, type: () => Number, description: 'Besoins de la demande.', example: 2 },
              proximite: {
                required: true,
                type: () => String,
                description: 'Proximit\u00E9 : commune, epci, departement ou region.',
                example: 'epci',
              },
              secteur: {
                required: true,
                type: () => String,
                description: 'Secteur : connu, tous ou autre.',
                example: 'connu',
              },
              charge: { required: true, type: () => Number, description: 'Places tenues ce jour-l\u00E0.', example: 0 },
              capacite: {
                required: true,
                type: () => Number,
                description: 'Sa capacit\u00E9 ce jour-l\u00E0.',
                example: 3,
              },
              retards: { required: true, type: () => Number, description: 'Ses retards ce jour-l\u00E0.', example: 0 },
              classeLe: {
                required: true,
                type: () => String,
                description: 'Jour du classement.',
                example: '2026-02-03',
              },
            },
            LignePriseEnCharge: {
              demandeId: { required: true, type: () => String },
              tour: { required: true, type: () => Number },
              region: { required: true, type: () => String },
              departement: { required: true, type: () => String },
              ouverteLe: { required: true, type: () => String },
              priseEnChargeLe: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/demandes.answer.js'),
          {
            DemandeSuivie: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Connecteurs : accepter ou d\u00E9cliner.',
              },
            },
            DemandeExpliquee: {
              propositions: {
                required: true,
                type: () => [t['../modules/connecteurs/read-models/demandes/propositions.entity.js'].LigneProposition],
                description: '\u00C0 qui elle a \u00E9t\u00E9 propos\u00E9e ; pour un connecteur, la sienne seule.',
              },
              classement: {
                required: true,
                type: () => [t['../modules/connecteurs/read-models/demandes/propositions.entity.js'].LigneClassement],
                description: "Le dernier classement, le meilleur d'abord ; vide pour un connecteur ou l'entreprise.",
              },
            },
            MaProposition: {
              proposition: {
                required: true,
                type: () => t['../modules/connecteurs/read-models/demandes/propositions.entity.js'].LigneProposition,
                description: "Ce qu'elle est devenue.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/demandes.query.js'),
          {
            FiltreDemandes: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'proposee',
                enum: ['a-classer', 'abandonnee', 'close', 'deposee', 'en-charge', 'escaladee', 'proposee'],
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labellisations.entity.js'),
          {
            LigneLabellisation: {
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Le candidat, par son identifiant au coffre.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              rang: {
                required: true,
                type: () => Number,
                description: 'Rang de la demande parmi les siennes.',
                example: 1,
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion du candidat, code INSEE.',
                example: '53',
              },
              nature: {
                required: true,
                type: () => String,
                description: "Premi\u00E8re demande, ou renouvellement d'un label en cours.",
                example: 'premiere',
              },
              grille: {
                required: true,
                type: () => String,
                description: "Version de la grille qui s'y applique.",
                example: 'grille-2017',
              },
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'en-evaluation',
                enum: [
                  'accordee',
                  'demandee',
                  'en-evaluation',
                  'irrecevable',
                  'recevable',
                  'refusee',
                  'rejetee-par-silence',
                ],
              },
              evaluations: {
                required: true,
                type: () => Number,
                description: '\u00C9valuations rendues, sur deux.',
                example: 1,
              },
              demandeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-02-02',
              },
              silenceLe: {
                required: true,
                type: () => String,
                description: "Dernier jour avant qu'une d\u00E9cision naisse du silence.",
                example: '2026-04-02',
              },
              effetDuSilence: {
                required: true,
                type: () => String,
                description: 'Ce que fait ce silence.',
                example: 'rejet',
              },
              finieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la d\u00E9cision, ou du rejet par silence ; null avant.',
                example: '2026-03-16',
              },
              motifs: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Motifs d'un refus ou d'une irrecevabilit\u00E9, s\u00E9par\u00E9s par des espaces ; null sinon.",
                example: 'grille-non-satisfaite',
              },
              numero: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Num\u00E9ro du label qu'elle a donn\u00E9 ou renouvel\u00E9 ; null sinon.",
                example: 'CL-1-AZ5AYGWRB5D2',
              },
            },
            LigneEvaluation: {
              connecteurId: { required: true, type: () => String },
              rang: { required: true, type: () => Number },
              evaluateurId: { required: true, type: () => String },
              rendueLe: { required: true, type: () => String, nullable: true },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labellisations.answer.js'),
          {
            LabellisationAInstruire: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Ce qui peut se faire, et par qui ; null quand plus rien n'est attendu.",
                example: 'Mission : affecter deux \u00E9valuateurs.',
              },
            },
            NombreDeLabellisations: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, dans son territoire.',
                example: 12,
              },
              premierSilenceLe: {
                required: true,
                type: () => String,
                description: "Le premier jour o\u00F9 le silence d\u00E9cide de l'une d'elles.",
                example: '2026-04-02',
              },
            },
            LabelDeConnecteurVerifie: {
              numero: {
                required: true,
                type: () => String,
                description: 'Num\u00E9ro du label.',
                example: 'CL-1-AZ5AYGWRB5D2',
              },
              nom: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Nom et pr\u00E9nom de qui le porte ; null s'il ne para\u00EEt pas dans l'annuaire public.",
                example: 'Nolwenn Le Bihan',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion du connecteur lors de sa demande, code INSEE.',
                example: '53',
              },
              etat: { required: true, type: () => String, description: 'Actif, suspendu, expir\u00E9 ou retir\u00E9.' },
              depuis: {
                required: true,
                type: () => String,
                description: 'Jour depuis lequel il est dans cet \u00E9tat.',
                example: '2026-03-16',
              },
              accordeeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 il a \u00E9t\u00E9 accord\u00E9.',
                example: '2026-03-16',
              },
              expireLe: {
                required: true,
                type: () => String,
                description: 'Son dernier jour, renouvellements compris.',
                example: '2029-03-15',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labellisations.query.js'),
          {
            FiltreLabellisations: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'en-evaluation',
                enum: [
                  'accordee',
                  'demandee',
                  'en-evaluation',
                  'irrecevable',
                  'recevable',
                  'refusee',
                  'rejetee-par-silence',
                ],
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion du candidat, code INSEE.',
                example: '53',
              },
              evaluations: {
                required: false,
                type: () => Number,
                description: '\u00C9valuations rendues : deux pour celles qui attendent une d\u00E9cision.',
                example: 2,
                minimum: 0,
                maximum: 2,
              },
              evaluateurId: {
                required: false,
                type: () => String,
                description: '\u00C9valuateur qui doit encore y rendre son \u00E9valuation.',
                example: '0190c5a0-0000-7000-8000-0000000000fb',
              },
            },
            FiltreLabelsDeConnecteurs: {
              etat: {
                required: false,
                description: '\u00C9tat du label.',
                example: 'actif',
                enum: ['actif', 'expire', 'retire', 'suspendu'],
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion du connecteur, code INSEE.',
                example: '53',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/prestations.answer.js'),
          {
            PrestationSuivie: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'R\u00E9gion : certifier le service fait.',
              },
            },
            NombreDePrestations: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/prestations.query.js'),
          {
            FiltrePrestations: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'confirmee',
                enum: [
                  'annulee',
                  'certifiee',
                  'confirmee',
                  'contestee',
                  'credits-reserves',
                  'en-cours',
                  'financement-demande',
                  'payee',
                  'prescrite',
                  'realisee',
                ],
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'),
          {
            CritereEvalue: {
              critere: { required: true, type: () => String, description: 'Crit\u00E8re.', example: 'pedagogie' },
              intitule: {
                required: true,
                type: () => String,
                description: "Ce qu'il demande.",
                example: 'Expliquer, et rendre l\u2019entreprise capable de continuer seule',
              },
              minimum: {
                required: true,
                type: () => Number,
                description: 'Ce que la moyenne des deux notes doit atteindre.',
                example: 2,
              },
              notes: {
                required: true,
                type: () => [Number],
                description: "Les notes, de 0 \u00E0 4 ; vide tant qu'elles ne se montrent pas \u00E0 qui lit.",
                example: [3, 4],
              },
            },
            EvaluateurDeLaDemande: {
              evaluateurId: {
                required: true,
                type: () => String,
                description: 'La personne, par son identifiant au coffre.',
                example: '0190c5a0-0000-7000-8000-0000000000fb',
              },
              rendueLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 il a rendu son \u00E9valuation ; null avant.',
                example: '2026-03-02',
              },
            },
            DemandeDeLabel: {
              rang: { required: true, type: () => Number, description: 'Rang parmi les siennes.', example: 1 },
              nature: {
                required: true,
                type: () => String,
                description: 'Premi\u00E8re demande ou renouvellement.',
                example: 'premiere',
              },
              demandeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-02-02',
              },
              recevableLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 elle a \u00E9t\u00E9 d\u00E9clar\u00E9e recevable ; null avant.',
                example: '2026-02-09',
              },
              silenceLe: {
                required: true,
                type: () => String,
                description: "Dernier jour avant qu'une d\u00E9cision naisse du silence.",
                example: '2026-04-02',
              },
              silence: {
                required: true,
                type: () => String,
                description: 'Ce que fait ce silence, et le texte qui le dit.',
                example: 'rejet (CRPA, art. L231-4, 2\u00B0)',
              },
              rejeteeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 le silence l'a rejet\u00E9e ; null s'il ne l'a pas fait. La mission peut encore l'accepter.",
                example: '2026-04-03',
              },
              grille: {
                required: true,
                type: () => [
                  t[
                    '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                  ].CritereEvalue,
                ],
                description: 'Sa grille.',
              },
              evaluateurs: {
                required: true,
                type: () => [
                  t[
                    '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                  ].EvaluateurDeLaDemande,
                ],
                description: 'Ses \u00E9valuateurs ; vide pour le candidat.',
              },
            },
            LabelDuConnecteur: {
              numero: { required: true, type: () => String, description: 'Num\u00E9ro.', example: 'CL-1-AZ5AYGWRB5D2' },
              etat: { required: true, type: () => String, description: 'Actif, suspendu, expir\u00E9 ou retir\u00E9.' },
              depuis: { required: true, type: () => String, description: 'Depuis quand.', example: '2026-03-16' },
              accordeeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 il a \u00E9t\u00E9 accord\u00E9.',
                example: '2026-03-16',
              },
              expireLe: { required: true, type: () => String, description: 'Son dernier jour.', example: '2029-03-15' },
              renouvelableDes: {
                required: true,
                type: () => String,
                description: 'Premier jour o\u00F9 son renouvellement se demande.',
                example: '2028-12-15',
              },
              retraitEnvisage: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Motif du retrait que la mission envisage ; null si elle n'en envisage pas.",
                example: 'prestations-contestees',
              },
              observationsAvantLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour jusqu'auquel le connecteur peut y r\u00E9pondre ; null sans retrait envisag\u00E9.",
                example: '2026-10-16',
              },
            },
            LabelEtDemande: {
              connecteurId: {
                required: true,
                type: () => String,
                description: 'Le connecteur.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              label: {
                required: true,
                type: () =>
                  t[
                    '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                  ].LabelDuConnecteur,
                nullable: true,
                description: "Son label ; null s'il n'en eut jamais.",
              },
              demande: {
                required: true,
                type: () =>
                  t[
                    '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                  ].DemandeDeLabel,
                nullable: true,
                description: 'Sa demande en cours ; null sans demande.',
              },
              revision: {
                required: false,
                type: () => Number,
                description:
                  "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match ; absente tant que rien n'est enregistr\u00E9.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/annuler-absence/annuler-absence.body.js'),
          {
            AbsenceAnnuleeBody: {
              du: {
                required: true,
                type: () => String,
                description: "Premier jour de l'absence \u00E0 annuler.",
                example: '2026-08-03',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/profil.body.js'),
          {
            ProfilBody: {
              commune: {
                required: true,
                type: () => String,
                description: 'Code INSEE de la commune o\u00F9 travaille le connecteur.',
                example: '29232',
                pattern: '^(?:2[AB]|\\d{2})\\d{3}$',
              },
              departements: {
                required: true,
                type: () => [String],
                description: 'D\u00E9partements o\u00F9 il se d\u00E9place, par leurs codes INSEE.',
                example: ['29', '56'],
              },
              competences: {
                required: true,
                type: () => [Object],
                description: 'Comp\u00E9tences num\u00E9riques, par leurs codes.',
                example: ['vente-en-ligne', 'presence-en-ligne'],
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
                isArray: true,
              },
              secteurs: {
                required: true,
                type: () => [String],
                description: "Secteurs qu'il conna\u00EEt, par les divisions de la NAF ; aucun quand tous conviennent.",
                example: ['47', '56'],
              },
              langues: {
                required: true,
                type: () => [Object],
                description: 'Langues dans lesquelles il accompagne.',
                example: ['fr', 'br'],
                enum: ['ar', 'br', 'co', 'de', 'en', 'es', 'eu', 'fr', 'fsl', 'it', 'nl', 'oc', 'pt'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/candidater/candidater.body.js'),
          {
            CandidatureDeConnecteurBody: {
              origine: {
                required: true,
                description: 'Ce qui a amen\u00E9 le candidat au programme.',
                example: 'partenaire',
                enum: ['autre', 'bouche-a-oreille', 'campagne', 'connecteur', 'partenaire', 'region'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/declarer-absence/declarer-absence.body.js'),
          {
            AbsenceBody: {
              du: {
                required: true,
                type: () => String,
                description: "Premier jour d'absence, calendrier de Paris.",
                example: '2026-08-03',
              },
              au: { required: true, type: () => String, description: "Dernier jour d'absence.", example: '2026-08-21' },
              delegueId: {
                required: false,
                type: () => String,
                description:
                  'Connecteur de la m\u00EAme r\u00E9gion qui suit ses demandes pendant ce temps ; sans lui, elles attendent.',
                example: '0190c5a0-0000-7000-8000-0000000000f2',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/declarer-interets/declarer-interets.body.js'),
          {
            InteretBody: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '356000000',
              },
            },
            InteretsBody: {
              interets: {
                required: true,
                type: () => [
                  t['../modules/connecteurs/connecteur/declarer-interets/declarer-interets.body.js'].InteretBody,
                ],
                description:
                  "Entreprises o\u00F9 le connecteur a un int\u00E9r\u00EAt : salari\u00E9, associ\u00E9, fournisseur, parent d'un dirigeant. Aucun, si la liste est vide.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/definir-capacite/definir-capacite.body.js'),
          {
            CapaciteBody: {
              capacite: {
                required: true,
                type: () => Number,
                description: 'Demandes suivies \u00E0 la fois. Celles qui sont d\u00E9j\u00E0 en charge le restent.',
                example: 5,
                minimum: 0,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/demander-complement/demander-complement.body.js'),
          {
            ComplementBody: {
              elements: {
                required: true,
                type: () => [Object],
                description: 'Ce que le candidat doit compl\u00E9ter.',
                example: ['competences'],
                enum: ['commune', 'competences', 'departements', 'experience', 'langues', 'secteurs'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/refuser-connecteur/refuser-connecteur.body.js'),
          {
            RefusDeConnecteurBody: {
              motifs: {
                required: true,
                type: () => [Object],
                description: 'Motifs du refus.',
                example: ['territoire-deja-couvert'],
                enum: [
                  'candidature-incomplete',
                  'competences-insuffisantes',
                  'interet-commercial',
                  'territoire-deja-couvert',
                ],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur.body.js'),
          {
            CharteDuConnecteurBody: {
              empreinte: {
                required: true,
                type: () => String,
                description:
                  'SHA-256 du texte lu, en chiffres hexad\u00E9cimaux minuscules : celui de la version en vigueur.',
                example: 'c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389',
                pattern: '^[0-9a-f]{64}$',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/sortir-connecteur/sortir-connecteur.body.js'),
          {
            SortieDeConnecteurBody: {
              motif: {
                required: true,
                description: 'Motif de la sortie ; \u00AB a-sa-demande \u00BB par le connecteur seul.',
                example: 'a-sa-demande',
                enum: ['a-sa-demande', 'fin-d-activite', 'manquement-a-la-charte'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/suspendre-connecteur/suspendre-connecteur.body.js'),
          {
            SuspensionDeConnecteurBody: {
              motif: {
                required: true,
                description: 'Motif de la suspension.',
                example: 'injoignable',
                enum: ['a-sa-demande', 'injoignable', 'manquement-a-la-charte', 'reclamation'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/clore-accompagnement/clore-accompagnement.body.js'),
          {
            ClotureDAccompagnementBody: {
              issue: {
                required: true,
                description:
                  'Issue ; sans connecteur en charge, \u00AB injoignable \u00BB ou \u00AB hors-champ \u00BB seulement.',
                example: 'aidee',
                enum: ['aidee', 'hors-champ', 'injoignable', 'non-aidee'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/decliner-proposition/decliner-proposition.body.js'),
          {
            DeclinBody: {
              motif: {
                required: true,
                description: 'Pourquoi le connecteur d\u00E9cline.',
                example: 'indisponible',
                enum: ['hors-competences', 'indisponible', 'interet-dans-l-entreprise', 'trop-loin'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/demander-accompagnement/demander-accompagnement.body.js'),
          {
            DemandeBody: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise, enr\u00F4l\u00E9e dans le programme.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement \u00E0 accompagner.",
                example: '55208131766522',
                pattern: '^\\d{14}$',
              },
              besoins: {
                required: true,
                type: () => [Object],
                description: 'Ce dont elle a besoin, par les codes des comp\u00E9tences.',
                example: ['vente-en-ligne'],
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
                isArray: true,
              },
              langue: {
                required: true,
                description: "Langue de l'accompagnement.",
                example: 'fr',
                default: 'fr',
                enum: ['ar', 'br', 'co', 'de', 'en', 'es', 'eu', 'fr', 'fsl', 'it', 'nl', 'oc', 'pt'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/exprimer-satisfaction/exprimer-satisfaction.body.js'),
          {
            SatisfactionBody: {
              note: {
                required: true,
                type: () => Number,
                description: 'De 1 (pas du tout satisfaite) \u00E0 5 (tout \u00E0 fait).',
                example: 4,
                minimum: 1,
                maximum: 5,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/proposer-demande/proposer-demande.body.js'),
          {
            PropositionAuxConnecteursBody: {
              connecteurIds: {
                required: true,
                type: () => [String],
                description: 'Connecteurs de la r\u00E9gion \u00E0 qui la proposer.',
                example: ['0190c5a0-0000-7000-8000-0000000000f1'],
                uniqueItems: true,
                format: 'uuid',
                minItems: 1,
                maxItems: 10,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/qualifier-demande/qualifier-demande.body.js'),
          {
            QualificationBody: {
              besoins: {
                required: true,
                type: () => [Object],
                description: 'Ce dont elle a besoin, par les codes des comp\u00E9tences.',
                example: ['vente-en-ligne'],
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/demande-designee.body.js'),
          {
            DemandeDesigneeBody: {
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande que l'on instruit, parmi celles de ce connecteur.",
                example: 1,
                minimum: 1,
                maximum: 99999,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/affecter-evaluateurs/affecter-evaluateurs.body.js'),
          {
            AffectationBody: {
              evaluateurs: {
                required: true,
                type: () => [String],
                description: 'Les deux \u00E9valuateurs, par leurs identifiants au coffre.',
                example: ['0190c5a0-0000-7000-8000-0000000000fb', '0190c5a0-0000-7000-8000-0000000000fc'],
                format: 'uuid',
                minItems: 2,
                maxItems: 2,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/declarer-irrecevable/declarer-irrecevable.body.js'),
          {
            IrrecevabiliteBody: {
              motifs: {
                required: true,
                type: () => [Object],
                description: "Motifs de l'irrecevabilit\u00E9.",
                example: ['activite-insuffisante'],
                enum: ['activite-insuffisante', 'demande-incomplete', 'hors-du-champ'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/envisager-retrait-de-labellisation/envisager-retrait-de-labellisation.body.js'),
          {
            RetraitDeLabellisationBody: {
              motif: {
                required: true,
                description: 'Motif du retrait envisag\u00E9.',
                example: 'prestations-contestees',
                enum: ['declaration-inexacte', 'lien-commercial', 'manquement-a-la-charte', 'prestations-contestees'],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/presenter-observations-du-connecteur/presenter-observations-du-connecteur.body.js'),
          {
            ObservationsDuConnecteurBody: {
              empreinte: {
                required: true,
                type: () => String,
                description:
                  "SHA-256 de l'\u00E9crit envoy\u00E9 \u00E0 la mission, en chiffres hexad\u00E9cimaux minuscules.",
                example: 'c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389',
                pattern: '^[0-9a-f]{64}$',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/refuser-labellisation/refuser-labellisation.body.js'),
          {
            RefusDeLabellisationBody: {
              motifs: {
                required: true,
                type: () => [Object],
                description: 'Motifs du refus.',
                example: ['grille-non-satisfaite'],
                enum: ['declaration-inexacte', 'grille-non-satisfaite', 'lien-commercial'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/rendre-evaluation/rendre-evaluation.body.js'),
          {
            NoteBody: {
              critere: {
                required: true,
                description: 'Crit\u00E8re de la grille.',
                example: 'pedagogie',
                enum: [
                  'conduite-de-projet',
                  'connaissance-des-dispositifs',
                  'diagnostic-numerique',
                  'neutralite-commerciale',
                  'pedagogie',
                ],
              },
              note: { required: true, type: () => Number, description: 'Note, de 0 \u00E0 4.', example: 3, minimum: 0 },
            },
            EvaluationBody: {
              notes: {
                required: true,
                type: () => [
                  t['../modules/connecteurs/labellisation/rendre-evaluation/rendre-evaluation.body.js'].NoteBody,
                ],
                description: 'Une note par crit\u00E8re de la grille.',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/suspendre-labellisation/suspendre-labellisation.body.js'),
          {
            SuspensionDeLabellisationBody: {
              motif: {
                required: true,
                description: 'Motif de la suspension.',
                example: 'controle-en-cours',
                enum: ['controle-en-cours', 'manquement-a-la-charte', 'reclamation-en-examen'],
              },
            },
          },
        ],
        [
          import('../modules/documents/document/deposer-texte/deposer-texte.body.js'),
          {
            TexteBody: {
              texte: {
                required: true,
                type: () => String,
                description: 'Texte libre, gard\u00E9 hors des faits.',
                example: 'La livraison des machines est report\u00E9e au printemps.',
              },
            },
          },
        ],
        [
          import('../modules/documents/document/effacer-document/effacer-document.body.js'),
          {
            EffacementBody: {
              motif: {
                required: true,
                description: "Raison de l'effacement.",
                example: 'demande-de-la-personne',
                enum: ['demande-de-la-personne', 'depose-par-erreur', 'duree-de-conservation'],
              },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/documents.entity.js'),
          {
            LigneDocument: {
              documentId: {
                required: true,
                type: () => String,
                description: 'Identifiant du document.',
                example: '0190c5a0-0000-7000-8000-00000000d0c1',
              },
              nature: {
                required: true,
                type: () => String,
                description: 'Un fichier, ou un texte libre.',
                example: 'fichier',
              },
              objetNature: {
                required: true,
                type: () => String,
                description: '\u00C0 quoi le document appartient.',
                example: 'dossier-aide',
              },
              objetId: {
                required: true,
                type: () => String,
                description: "Identifiant du dossier, ou SIREN de l'entreprise.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              region: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'R\u00E9gion du dossier, code Insee ; null pour une entreprise, que voit chaque r\u00E9gion o\u00F9 elle a, ou a eu, un \u00E9tablissement.',
                example: '53',
              },
              type: {
                required: true,
                type: () => String,
                description: 'Type du contenu, reconnu \u00E0 son contenu.',
                example: 'application/pdf',
              },
              octets: {
                required: true,
                type: () => Number,
                description: 'Taille du contenu, en octets.',
                example: 48213,
              },
              empreinte: {
                required: true,
                type: () => String,
                description: 'SHA-256 du contenu, en hexad\u00E9cimal.',
                example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
              },
              analyse: {
                required: true,
                type: () => String,
                description: "Ce que l'antivirus en a dit ; aucun n'est reli\u00E9 aujourd'hui.",
                example: 'non-analyse',
              },
              deposeLe: {
                required: true,
                type: () => String,
                description: 'Date du d\u00E9p\u00F4t, calendrier de Paris.',
                example: '2026-02-03',
              },
              effaceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Date de l'effacement ; null tant que le contenu est l\u00E0.",
                example: '2026-04-20',
              },
              motifDEffacement: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison de l'effacement ; null tant que le contenu est l\u00E0.",
                example: 'demande-de-la-personne',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 0,
              },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/documents.answer.js'),
          {
            DocumentLu: {
              nom: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Nom du fichier ; null pour un texte, un fichier sans nom, ou un contenu effac\u00E9.',
                example: 'Facture des machines.pdf',
              },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/lieux-des-entreprises.entity.js'),
          {
            LieuDEntreprise: {
              siren: { required: true, type: () => String },
              region: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/documents.query.js'),
          {
            FiltreDocuments: {
              dossierId: {
                required: false,
                type: () => String,
                description: "Dossier d'aide dont sont les documents.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise : ses documents, et ceux de ses dossiers.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/compte-de-minimis/corriger-octroi/corriger-octroi.body.js'),
          {
            CorrectionBody: {
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant exact, en centimes d'euro ; 0 si l'aide ne comptait pas.",
                example: 1150000,
                minimum: 0,
                maximum: 10000000000,
              },
              motif: {
                required: true,
                description: 'Raison de la correction.',
                example: 'erreur-de-saisie',
                enum: ['decision-retiree', 'doublon', 'erreur-de-saisie', 'montant-definitif'],
              },
            },
          },
        ],
        [
          import('../modules/entreprises/compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.body.js'),
          {
            AideAnterieureBody: {
              aideId: {
                required: true,
                type: () => String,
                description:
                  "Identifiant choisi par le d\u00E9clarant : la m\u00EAme aide d\u00E9clar\u00E9e deux fois n'est compt\u00E9e qu'une fois.",
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
              autorite: {
                required: true,
                description: "Nature de l'autorit\u00E9 qui a accord\u00E9 l'aide.",
                example: 'region',
                enum: [
                  'autre',
                  'chambre-consulaire',
                  'commune-ou-groupement',
                  'departement',
                  'etat',
                  'operateur-de-l-etat',
                  'region',
                ],
              },
              autoriteSiren: {
                required: false,
                type: () => String,
                description: "SIREN de cette autorit\u00E9, s'il est connu.",
                example: '233500016',
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "\u00C9quivalent-subvention brut, en centimes d'euro.",
                example: 1200000,
                maximum: 10000000000,
                minimum: 1,
              },
              accordeeLe: {
                required: true,
                type: () => String,
                description:
                  "Date \u00E0 laquelle le droit \u00E0 l'aide est n\u00E9, quelle que soit celle du paiement.",
                example: '2024-06-14',
              },
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description:
                  "Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas jusqu'\u00E0 la fin de 2023.",
                example: false,
                default: false,
              },
            },
            DeclarationBody: {
              aides: {
                required: true,
                type: () => [
                  t[
                    '../modules/entreprises/compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.body.js'
                  ].AideAnterieureBody,
                ],
                description: "Aides de minimis re\u00E7ues d'autres autorit\u00E9s.",
              },
              clotureExercice: {
                required: false,
                type: () => String,
                description: "Dernier jour de l'exercice fiscal, mois et jour ; 31 d\u00E9cembre si rien n'est dit.",
                example: '12-31',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/acte-date.body.js'),
          {
            ActeDateBody: {
              motifDeDate: {
                required: false,
                description:
                  "Pourquoi l'acte est enregistr\u00E9 bien apr\u00E8s sa date ; \u00E0 dire quand elle est ancienne de plus de sept jours, ou d'une ann\u00E9e pass\u00E9e.",
                example: 'acte-sur-papier',
                enum: ['acte-sur-papier', 'panne-du-service', 'regularisation', 'saisie-differee'],
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/enroler-entreprise/enroler-entreprise.body.js'),
          {
            EnrolementBody: {
              origine: {
                required: true,
                description: "Ce qui a amen\u00E9 l'entreprise au programme.",
                example: 'connecteur',
                enum: ['auto-diagnostic', 'autre', 'bouche-a-oreille', 'campagne', 'connecteur', 'region'],
              },
              codeOrigine: {
                required: false,
                type: () => String,
                description:
                  "Code de la campagne \u00E0 laquelle elle r\u00E9pond, ouverte ce jour-l\u00E0, par exemple BZH-2026-SALON-01 ; avec n'importe quelle\norigine, et absent s'il n'y en a pas.",
              },
              enroleeLe: {
                required: true,
                type: () => String,
                description: "Date de l'enr\u00F4lement, calendrier de Paris.",
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/lieu.body.js'),
          {
            ActiviteBody: {
              naf: {
                required: true,
                type: () => String,
                description: "Activit\u00E9 principale de l'\u00E9tablissement, code NAF.",
                example: '62.01Z',
              },
              nomenclature: {
                required: true,
                description: 'Version de la nomenclature dans laquelle ce code est \u00E9crit.',
                example: 'naf-rev-2',
                enum: ['naf-2025', 'naf-rev-2'],
              },
            },
            SituationBody: {
              commune: {
                required: true,
                type: () => String,
                description:
                  "Commune de l'\u00E9tablissement, code Insee (et non code postal) : le d\u00E9partement et la r\u00E9gion en d\u00E9coulent.",
                example: '29232',
              },
            },
            LieuBody: {
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement ; les espaces sont permis.",
                example: '552 081 317 66522',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/referencer-entreprise/referencer-entreprise.body.js'),
          {
            ReferencementBody: {
              forme: {
                required: true,
                description: 'Personne morale, ou entrepreneur individuel.',
                example: 'personne-morale',
                enum: ['entrepreneur-individuel', 'personne-morale'],
              },
              raisonSociale: {
                required: false,
                type: () => String,
                description:
                  "Raison sociale d'une personne morale. Jamais le nom d'une personne : il a sa place dans le coffre des personnes.",
                example: 'Ateliers du Ponant',
              },
              exploitantId: {
                required: false,
                type: () => String,
                description: 'Entrepreneur individuel : identifiant de la personne, rendu par POST /api/v1/personnes.',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/corriger-etablissement/corriger-etablissement.body.js'),
          {
            CorrectionDEtablissementBody: {
              commune: {
                required: true,
                type: () => String,
                description: "Commune o\u00F9 est l'\u00E9tablissement, code Insee (et non code postal).",
                example: '29019',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/transferer-etablissement/transferer-etablissement.body.js'),
          {
            TransfertBody: {
              nouveauSiret: {
                required: true,
                type: () => String,
                description: "SIRET que l'\u00E9tablissement porte au nouveau lieu ; les espaces sont permis.",
                example: '552 081 317 00018',
              },
              transfereLe: {
                required: true,
                type: () => String,
                description: 'Date du transfert, calendrier de Paris.',
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/fermer-etablissement/fermer-etablissement.body.js'),
          {
            FermetureDEtablissementBody: {
              fermeLe: {
                required: true,
                type: () => String,
                description: 'Date de la fermeture, calendrier de Paris.',
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/corriger-raison-sociale/corriger-raison-sociale.body.js'),
          {
            RaisonSocialeBody: {
              raisonSociale: {
                required: true,
                type: () => String,
                description: 'Raison sociale qui doit figurer au registre.',
                example: 'Ateliers de l\u2019Odet',
              },
              motif: {
                required: true,
                description: 'Erreur de saisie, ou changement de nom.',
                example: 'changement-de-nom',
                enum: ['changement-de-nom', 'erreur-de-saisie'],
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/constater-cessation/constater-cessation.body.js'),
          {
            CessationBody: {
              motif: {
                required: true,
                description: "Comment l'entreprise finit.",
                example: 'cessation-d-activite',
                enum: ['absorption', 'cessation-d-activite', 'liquidation'],
              },
              cesseeLe: {
                required: true,
                type: () => String,
                description: 'Date de la cessation, calendrier de Paris.',
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/declarer-taille/declarer-taille.body.js'),
          {
            ChiffresBody: {
              effectifCentiemes: {
                required: true,
                type: () => Number,
                description: "Effectif, en centi\u00E8mes d'unit\u00E9 de travail annuel : 950 pour 9,5.",
                example: 950,
                minimum: 0,
                maximum: 100000000,
              },
              chiffreDAffairesCentimes: {
                required: true,
                type: () => Number,
                description: "Chiffre d'affaires hors taxes, en centimes d'euro.",
                example: 120000000,
                minimum: 0,
                maximum: 100000000000000,
              },
              totalBilanCentimes: {
                required: true,
                type: () => Number,
                description: "Total du bilan, en centimes d'euro.",
                example: 80000000,
                minimum: 0,
                maximum: 100000000000000,
              },
            },
            ChiffresDUneLieeBody: {
              siren: {
                required: true,
                type: () => String,
                description:
                  "SIREN d'une entreprise li\u00E9e ou partenaire au jour de la cl\u00F4ture. Ses chiffres comprennent ceux des entreprises qui lui sont li\u00E9es.",
                example: '732829320',
              },
            },
            TailleBody: {
              exerciceClosLe: {
                required: true,
                type: () => String,
                description: "Dernier jour de l'exercice.",
                example: '2025-12-31',
              },
              liees: {
                required: true,
                type: () => [
                  t['../modules/entreprises/entreprise/declarer-taille/declarer-taille.body.js'].ChiffresDUneLieeBody,
                ],
                description:
                  "Chiffres de chaque entreprise li\u00E9e ou partenaire ; aucune si l'entreprise est autonome.",
              },
              source: {
                required: true,
                description: "D'o\u00F9 viennent ces chiffres. Une entreprise nouvelle donne une estimation.",
                example: 'comptes-annuels',
                enum: ['comptes-annuels', 'declaration', 'estimation', 'liasse-fiscale'],
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/declarer-lien/declarer-lien.body.js'),
          {
            LienBody: {
              autreSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'autre entreprise, ou de l'organisme public.",
                example: '732829320',
              },
              nature: {
                required: true,
                description: 'Une entreprise, ou un organisme public.',
                example: 'entreprise',
                enum: ['entreprise', 'organisme-public'],
              },
              partPointsDeBase: {
                required: true,
                type: () => Number,
                description:
                  'Part du capital ou des droits de vote, la plus forte des deux, en points de base : 6000 pour 60 %.',
                example: 6000,
                minimum: 0,
                maximum: 10000,
              },
              controle: {
                required: true,
                type: () => Boolean,
                description: "L'une contr\u00F4le l'autre autrement : dirigeants, contrat, accord d'associ\u00E9s.",
                example: false,
              },
              source: {
                required: true,
                description: "D'o\u00F9 vient cette information.",
                example: 'statuts',
                enum: ['comptes-consolides', 'declaration', 'registre-des-mouvements-de-titres', 'statuts'],
              },
              du: { required: true, type: () => String, description: 'Premier jour du lien.', example: '2024-01-01' },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/clore-lien/clore-lien.body.js'),
          {
            FinDeLienBody: {
              closLe: {
                required: true,
                type: () => String,
                description: 'Dernier jour du lien.',
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/groupe/rattacher-entreprise/rattacher-entreprise.body.js'),
          {
            RattachementBody: {
              a: {
                required: true,
                type: () => String,
                description: "SIREN d'une entreprise du groupe qu'elle rejoint.",
                example: '732829320',
              },
              lien: {
                required: true,
                description: "Ce qui fait d'elles une entreprise unique.",
                example: 'majorite-des-voix',
                enum: [
                  'accord-d-associes',
                  'fusion',
                  'influence-dominante',
                  'majorite-des-voix',
                  'nomination-des-dirigeants',
                ],
              },
              rattacheeLe: {
                required: true,
                type: () => String,
                description: "Date depuis laquelle elles n'en font qu'une, calendrier de Paris.",
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/groupe/detacher-entreprises/detacher-entreprises.body.js'),
          {
            EntrepriseDetacheeBody: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN d'une entreprise qui part avec elle.",
                example: '356000000',
              },
            },
            DetachementBody: {
              avec: {
                required: false,
                type: () => [
                  t['../modules/entreprises/groupe/detacher-entreprises/detacher-entreprises.body.js']
                    .EntrepriseDetacheeBody,
                ],
                description: 'Entreprises qui partent avec elle, et forment avec elle une autre entreprise unique.',
              },
              motif: {
                required: true,
                description: 'Pourquoi elle quitte son groupe.',
                example: 'fin-du-controle',
                enum: ['erreur-de-saisie', 'fin-du-controle', 'scission'],
              },
              detacheeLe: {
                required: true,
                type: () => String,
                description: "Date depuis laquelle elle n'en est plus, calendrier de Paris.",
                example: '2026-03-02',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/entreprises.entity.js'),
          {
            FicheEntreprise: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              forme: {
                required: true,
                type: () => String,
                description: 'Forme juridique : `personne-morale` ou `entrepreneur-individuel`.',
                example: 'personne-morale',
              },
              raisonSociale: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Raison sociale ; absente (null) pour un entrepreneur individuel.',
                example: 'Ateliers de l\u2019Odet',
              },
              exploitantId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Entrepreneur individuel, par son identifiant au coffre des personnes.',
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
              etat: {
                required: true,
                description: 'R\u00E9f\u00E9renc\u00E9e, puis enr\u00F4l\u00E9e.',
                example: 'enrolee',
                enum: ['enrolee', 'referencee'],
              },
              origine: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Comment l'entreprise est venue au programme ; null avant l'enr\u00F4lement.",
                example: 'connecteur',
              },
              codeOrigine: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Code de la campagne \u00E0 laquelle elle a r\u00E9pondu ; null sans campagne, et avant l'enr\u00F4lement.",
                example: 'BZH-2026-SALON-01',
              },
              enroleeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Date de l'enr\u00F4lement ; null avant lui.",
                example: '2026-01-15',
              },
              enrolementEnregistreLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'enr\u00F4lement a \u00E9t\u00E9 enregistr\u00E9, calendrier de Paris ; null avant.",
                example: '2026-01-16',
              },
              motifDeDateDEnrolement: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi il l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens.",
                example: 'saisie-differee',
              },
              entrepriseUniqueId: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Entreprise unique que l'entreprise forme d'abord \u00E0 elle seule, et dont l'identifiant lui reste ; null avant l'enr\u00F4lement.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              cesseeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Date \u00E0 laquelle l'entreprise a cess\u00E9 ; null si elle vit.",
                example: '2026-06-30',
              },
              cessationEnregistreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'acte qui la constate a \u00E9t\u00E9 enregistr\u00E9, calendrier de Paris ; null avant.",
                example: '2026-07-15',
              },
              motifDeDateDeCessation: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi il l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens.",
                example: 'saisie-differee',
              },
              motifDeCessation: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Comment elle a cess\u00E9 ; null si elle vit.',
                example: 'absorption',
              },
              categoriePme: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Cat\u00E9gorie de PME : micro, petite, moyenne ou hors-pme ; null tant que sa taille est \u00E0 compl\u00E9ter.',
                example: 'petite',
              },
              exerciceClosLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Cl\u00F4ture de l'exercice dont la cat\u00E9gorie d\u00E9coule ; null tant qu'aucun n'est d\u00E9clar\u00E9.",
                example: '2025-12-31',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 1,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/regions-des-entreprises.entity.js'),
          {
            RegionDEntreprise: {
              siren: { required: true, type: () => String },
              region: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/actes-tardifs/actes-tardifs.answer.js'),
          {
            ActeTardifDEntreprise: {
              acte: {
                required: true,
                type: () => String,
                description: 'Ce qui a \u00E9t\u00E9 fait.',
                example: 'Entreprise enr\u00F4l\u00E9e dans le programme',
              },
              dateLegale: {
                required: true,
                type: () => String,
                description: 'Date qui compte en droit, calendrier de Paris.',
                example: '2026-01-15',
              },
              enregistreLe: {
                required: true,
                type: () => String,
                description: "Jour de l'enregistrement, calendrier de Paris.",
                example: '2026-02-02',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi l'un n'est pas l'autre ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens actes.",
                example: 'acte-sur-papier',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'),
          {
            ObjetDuCompte: {
              nature: {
                required: true,
                description: "Nature de l'objet.",
                example: 'dossier-aide',
                enum: ['amortissement', 'dossier-aide', 'prestation'],
              },
              id: {
                required: true,
                type: () => String,
                description: "Identifiant du dossier, de la prestation ou de l'amortissement.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
            },
            AideDuCompte: {
              objet: {
                required: true,
                type: () =>
                  t['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'].ObjetDuCompte,
                nullable: true,
                description:
                  "Dossier, prestation ou amortissement dont c'est l'aide ; null pour une aide d\u00E9clar\u00E9e.",
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant, en centimes d'euro.",
                example: 1500000,
              },
              accordeeLe: {
                required: true,
                type: () => String,
                description: "Date de l'octroi.",
                example: '2025-03-14',
              },
              inscriteLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 un compte l'a inscrite d'abord, calendrier de Paris, quel que soit celui qui la tient depuis ; null si aucun fait ne le dit.",
                example: '2026-02-02',
              },
              source: {
                required: true,
                description: "D\u00E9clar\u00E9e par l'entreprise, ou octroy\u00E9e par le programme.",
                example: 'declaree',
                enum: ['declaree', 'octroyee'],
              },
              montantInitialCentimes: {
                required: true,
                type: () => Number,
                description: "Montant avant toute correction, en centimes d'euro.",
                example: 1500000,
              },
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description: "Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas.",
                example: false,
              },
              motifDeCorrection: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Raison de la derni\u00E8re correction d'une aide d\u00E9clar\u00E9e ; null sans correction. L'aide d'un objet suit cet objet.",
                example: 'erreur-de-saisie',
              },
              corrigePar: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Qui a corrig\u00E9 ; null sans correction, ou si elle date d'avant que ce f\u00FBt retenu.",
                example: '0190c5a0-0000-7000-8000-0000000000b5',
              },
              pour: {
                required: true,
                type: () => String,
                description:
                  "Entreprise unique que formait d'abord, \u00E0 elle seule, l'entreprise qui l'a re\u00E7ue.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
            },
            ReservationDuCompte: {
              objet: {
                required: true,
                type: () =>
                  t['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'].ObjetDuCompte,
                description: 'Ce qui r\u00E9serve.',
              },
              dossierId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dossier qui r\u00E9serve ; null si ce n'est pas un dossier.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              reservationId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la r\u00E9servation.',
                example: '0190c5a0-0000-7000-8000-0000000000f1',
              },
              dateDeReference: {
                required: true,
                type: () => String,
                description: "Premier jour o\u00F9 l'aide peut \u00EAtre octroy\u00E9e.",
                example: '2026-04-01',
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant, en centimes d'euro.",
                example: 500000,
              },
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description: "Transport routier de marchandises pour compte d'autrui, dont le plafond fut plus bas.",
                example: false,
              },
              pour: {
                required: true,
                type: () => String,
                description: "Entreprise unique que formait d'abord, \u00E0 elle seule, l'entreprise aid\u00E9e.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              depassee: {
                required: true,
                type: () => Boolean,
                description:
                  "Elle ne tient plus depuis que des entreprises n'en font qu'une : un dossier retourne \u00E0 l'instruction.",
                example: false,
              },
            },
            DepassementDuCompte: {
              au: {
                required: true,
                type: () => String,
                description: "Date d'octroi o\u00F9 le compte d\u00E9passe le plus son plafond.",
                example: '2026-06-02',
              },
              regle: {
                required: true,
                type: () => String,
                description: 'R\u00E8gle de minimis de cette date.',
                example: 'reglement-2023-2831',
              },
              depassementCentimes: {
                required: true,
                type: () => Number,
                description: "Montant au-del\u00E0 du plafond, en centimes d'euro.",
                example: 30000000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Plafond de cette date, en centimes d'euro.",
                example: 30000000,
              },
              dossiers: {
                required: true,
                type: () => [String],
                description:
                  "Dossiers de votre p\u00E9rim\u00E8tre dont l'aide compte \u00E0 cette date : ceux qui tenaient \u00E0 la date de leur octroi restent payables.",
                example: ['0190c5a0-0000-7000-8000-0000000000d1'],
              },
              objets: {
                required: true,
                type: () => [
                  t['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'].ObjetDuCompte,
                ],
                description: 'Les m\u00EAmes, avec les prestations et les amortissements.',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.answer.js'),
          {
            CompteEtMarge: {
              entrepriseUniqueId: {
                required: true,
                type: () => String,
                description: "Entreprise unique \u00E0 qui est le compte aujourd'hui.",
                example: '0190c5a0-0000-7000-8000-0000000000e1',
              },
              membres: {
                required: true,
                type: () => [String],
                description:
                  "Entreprises qui n'en font qu'une pour le plafond \u00E0 cette date, par leur SIREN : celles de votre p\u00E9rim\u00E8tre.",
                example: ['552081317'],
              },
              autresMembres: {
                required: true,
                type: () => Number,
                description:
                  'Nombre des autres, hors de votre p\u00E9rim\u00E8tre : leurs aides sont dans les totaux seulement.',
                example: 0,
              },
              au: {
                required: true,
                type: () => String,
                description: "Date \u00E0 laquelle le compte, ou l'octroi envisag\u00E9, est calcul\u00E9.",
                example: '2026-06-01',
              },
              regle: {
                required: true,
                type: () => String,
                nullable: true,
                description: "R\u00E8gle de minimis de cette date ; null si aucune n'est connue.",
                example: 'reglement-2023-2831',
              },
              utiliseCentimes: {
                required: true,
                type: () => Number,
                description: "Aides compt\u00E9es sur la p\u00E9riode de la r\u00E8gle, en centimes d'euro.",
                example: 1500000,
              },
              reserveCentimes: {
                required: true,
                type: () => Number,
                description:
                  "Part du plafond r\u00E9serv\u00E9e \u00E0 des dossiers ou \u00E0 des prestations en cours, en centimes d'euro ; 0 pour l'entreprise elle-m\u00EAme, avant la d\u00E9cision.\nLes totaux et la premi\u00E8re date possible en suivent.",
                example: 500000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Plafond de la r\u00E8gle, en centimes d'euro.",
                example: 30000000,
              },
              disponibleCentimes: {
                required: true,
                type: () => Number,
                description: "Ce qui peut encore \u00EAtre octroy\u00E9, en centimes d'euro.",
                example: 28000000,
              },
              montantCentimes: {
                required: false,
                type: () => Number,
                description: "Montant envisag\u00E9, rappel\u00E9 de la question, en centimes d'euro.",
                example: 5000000,
              },
              possibleLe: {
                required: false,
                type: () => String,
                nullable: true,
                description:
                  'Premi\u00E8re date \u00E0 laquelle ce montant tiendrait ; null si aucune r\u00E8gle connue ne le permet.',
                example: '2026-06-01',
              },
              clotureExercice: {
                required: true,
                type: () => String,
                description: "Cl\u00F4ture de l'exercice de l'entreprise, mois et jour.",
                example: '12-31',
              },
              aides: {
                required: true,
                type: 'object',
                additionalProperties: true,
                description:
                  'Aides inscrites, par leur cl\u00E9 : celles accord\u00E9es \u00E0 cette date ; toutes, dans la lecture prudente.',
              },
              reservations: {
                required: true,
                type: 'object',
                additionalProperties: true,
                description:
                  "R\u00E9servations en cours, par leur identifiant, pr\u00E9c\u00E9d\u00E9 de la nature de leur objet si ce n'est pas un dossier : celles d'octrois possibles \u00E0 cette date ; toutes, dans la lecture prudente ; aucune n'est montr\u00E9e \u00E0 l'entreprise elle-m\u00EAme.",
              },
              dossiersHorsPlafond: {
                required: true,
                type: () => [String],
                description:
                  "Dossiers dont l'aide d\u00E9passe le plafond de la date de son octroi : leurs versements sont suspendus.",
                example: ['0190c5a0-0000-7000-8000-0000000000d1'],
              },
              objetsHorsPlafond: {
                required: true,
                type: () => [
                  t['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js'].ObjetDuCompte,
                ],
                description: 'Les m\u00EAmes, avec les prestations et les amortissements.',
              },
              depassement: {
                required: true,
                type: () =>
                  t['../modules/entreprises/read-models/compte-de-minimis/lignes-du-compte.answer.js']
                    .DepassementDuCompte,
                nullable: true,
                description:
                  "Ce dont le compte d\u00E9passe son plafond, quelle que soit l'aide qui en est cause ; null s'il n'en d\u00E9passe \u00E0 la date d'aucune.",
              },
              revision: {
                required: false,
                type: () => Number,
                description:
                  "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match ; absente d'un compte o\u00F9 rien n'est encore inscrit.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.query.js'),
          {
            QuestionDeMarge: {
              au: {
                required: false,
                type: () => String,
                description:
                  "Le compte \u00E0 cette date : les aides accord\u00E9es jusque-l\u00E0, et ce qui est r\u00E9serv\u00E9 pour cette date ou avant. Ce jour si rien n'est dit.",
                example: '2026-06-01',
              },
              octroiLe: {
                required: false,
                type: () => String,
                description:
                  "Lecture prudente : ce qu'un octroi dat\u00E9 de ce jour laisserait, en comptant aussi les aides et les r\u00E9servations plus tardives.",
                example: '2026-06-01',
              },
              montantCentimes: {
                required: false,
                type: () => Number,
                description:
                  "Montant envisag\u00E9, en centimes d'euro : la r\u00E9ponse dit la premi\u00E8re date \u00E0 laquelle il tiendrait.",
                example: 5000000,
                maximum: 10000000000,
                minimum: 1,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/etablissements.entity.js'),
          {
            FicheEtablissement: {
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement.",
                example: '55208131766522',
              },
              siren: {
                required: true,
                type: () => String,
                description: 'SIREN de son entreprise.',
                example: '552081317',
              },
              rang: {
                required: true,
                type: () => Number,
                description:
                  "Rang dans l'ordre o\u00F9 les \u00E9tablissements de l'entreprise ont \u00E9t\u00E9 connus.",
                example: 0,
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion de l'\u00E9tablissement, code Insee.",
                example: '53',
              },
              commune: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Commune, code Insee ; null tant qu'elle est \u00E0 compl\u00E9ter.",
                example: '29232',
              },
              naf: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Activit\u00E9, code NAF ; null tant qu'elle est \u00E0 compl\u00E9ter.",
                example: '62.01Z',
              },
              nomenclature: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Version de la nomenclature de ce code ; null tant qu'elle est \u00E0 compl\u00E9ter.",
                example: 'naf-rev-2',
              },
              fermeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dernier jour de l'\u00E9tablissement \u00E0 ce lieu ; null s'il est ouvert.",
                example: '2026-03-02',
              },
              fermetureEnregistreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 l'acte de fermeture ou de transfert a \u00E9t\u00E9 enregistr\u00E9, calendrier de Paris ; null avant.",
                example: '2026-03-02',
              },
              motifDeDateDeFermeture: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi il l'a \u00E9t\u00E9 bien apr\u00E8s sa date ; null si l'\u00E9cart n'en demande pas, ou pour les plus anciens.",
                example: 'saisie-differee',
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/entreprises.answer.js'),
          {
            EtablissementSitue: {
              nomDeLaCommune: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Nom de la commune ; null tant qu'elle est \u00E0 compl\u00E9ter.",
                example: 'Quimper',
              },
              departement: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'D\u00E9partement, code Insee ; null tant que la commune est \u00E0 compl\u00E9ter.',
                example: '29',
              },
              aCompleter: {
                required: true,
                type: () => [String],
                description:
                  "Ce que la fiche n'a pas encore, et que l'acte \u00AB correction \u00BB de l'\u00E9tablissement compl\u00E8te.",
                example: [],
              },
            },
            EntrepriseDuRegistre: {
              etablissements: {
                required: true,
                type: () => [
                  t['../modules/entreprises/read-models/entreprises/entreprises.answer.js'].EtablissementSitue,
                ],
                description:
                  "\u00C9tablissements, dans l'ordre o\u00F9 ils ont \u00E9t\u00E9 connus ; les ferm\u00E9s y restent.",
              },
              aCompleter: {
                required: true,
                type: () => [String],
                description:
                  "Ce que la fiche n'a pas encore : \u00AB taille \u00BB, que l'acte \u00AB taille \u00BB compl\u00E8te.",
                example: [],
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/entreprises.query.js'),
          {
            FiltreEntreprises: {
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/taille/taille.answer.js'),
          {
            ChiffresLus: {
              effectifCentiemes: {
                required: true,
                type: () => Number,
                description: "Effectif, en centi\u00E8mes d'unit\u00E9 de travail annuel.",
                example: 950,
              },
              chiffreDAffairesCentimes: {
                required: true,
                type: () => Number,
                description: "Chiffre d'affaires, en centimes d'euro.",
                example: 120000000,
              },
              totalBilanCentimes: {
                required: true,
                type: () => Number,
                description: "Total du bilan, en centimes d'euro.",
                example: 80000000,
              },
            },
            ChiffresDUneLiee: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise li\u00E9e ou partenaire.",
                example: '732829320',
              },
            },
            ExerciceLu: {
              exerciceClosLe: {
                required: true,
                type: () => String,
                description: "Dernier jour de l'exercice.",
                example: '2025-12-31',
              },
              liees: {
                required: true,
                type: () => [t['../modules/entreprises/read-models/taille/taille.answer.js'].ChiffresDUneLiee],
                description: 'Chiffres des entreprises li\u00E9es ou partenaires ce jour-l\u00E0.',
              },
              source: {
                required: true,
                type: () => String,
                description: "D'o\u00F9 viennent ces chiffres.",
                example: 'comptes-annuels',
              },
              declareeLe: {
                required: true,
                type: () => String,
                description: 'Date de la d\u00E9claration.',
                example: '2026-03-02',
              },
            },
            LienLu: {
              autreSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'autre entreprise, ou de l'organisme public.",
                example: '732829320',
              },
              nature: {
                required: true,
                type: () => String,
                description: 'Une entreprise, ou un organisme public.',
                example: 'entreprise',
              },
              partPointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part du capital ou des votes, en points de base.',
                example: 6000,
              },
              controle: {
                required: true,
                type: () => Boolean,
                description: "L'une contr\u00F4le l'autre autrement.",
                example: false,
              },
              source: {
                required: true,
                type: () => String,
                description: "D'o\u00F9 vient cette information.",
                example: 'statuts',
              },
              du: { required: true, type: () => String, description: 'Premier jour du lien.', example: '2024-01-01' },
              closLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dernier jour du lien ; null tant qu'il dure.",
                example: '2026-03-02',
              },
            },
            DerivationLue: {
              exerciceClosLe: {
                required: true,
                type: () => String,
                description: "Cl\u00F4ture de l'exercice.",
                example: '2025-12-31',
              },
              deLExercice: {
                required: true,
                type: () => String,
                description:
                  'Cat\u00E9gorie que donneraient les chiffres de cet exercice seul, entreprises li\u00E9es comprises.',
                example: 'petite',
              },
              organismePublic: {
                required: true,
                type: () => Boolean,
                description: 'Un organisme public d\u00E9tient un quart ou plus.',
                example: false,
              },
            },
            TailleDEntreprise: {
              exercices: {
                required: true,
                type: () => [t['../modules/entreprises/read-models/taille/taille.answer.js'].ExerciceLu],
                description: "Exercices d\u00E9clar\u00E9s, les plus anciens d'abord.",
              },
              liens: {
                required: true,
                type: () => [t['../modules/entreprises/read-models/taille/taille.answer.js'].LienLu],
                description: 'Liens, en cours ou clos.',
              },
              categorie: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Cat\u00E9gorie de PME ; null tant que la taille, ou celle d'entreprises li\u00E9es, est \u00E0 compl\u00E9ter.",
                example: 'petite',
              },
              regle: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "R\u00E8gle dont la cat\u00E9gorie d\u00E9coule ; null tant qu'aucun exercice n'est d\u00E9clar\u00E9.",
                example: 'recommandation-2003-361',
              },
              manquent: {
                required: true,
                type: () => [String],
                description:
                  'Entreprises li\u00E9es dont les chiffres manquent au dernier exercice, par leur SIREN : d\u00E9clarez-le \u00E0 nouveau avec elles.',
                example: [],
              },
              derivation: {
                required: true,
                type: () => [t['../modules/entreprises/read-models/taille/taille.answer.js'].DerivationLue],
                description:
                  "Ce dont elle d\u00E9coule, exercice par exercice : elle ne change qu'apr\u00E8s deux exercices de suite.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/acte-date.body.js'),
          {
            ActeDateBody: {
              motifDeDate: {
                required: false,
                description:
                  "Pourquoi l'acte est enregistr\u00E9 bien apr\u00E8s sa date ; \u00E0 dire quand elle est ancienne de plus de sept jours, ou d'une ann\u00E9e pass\u00E9e.",
                example: 'acte-sur-papier',
                enum: ['acte-sur-papier', 'panne-du-service', 'regularisation', 'saisie-differee'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/clore-campagne/clore-campagne.body.js'),
          {
            ClotureDeCampagneBody: {
              coutCentimes: {
                required: true,
                type: () => Number,
                description: "Ce qu'elle a co\u00FBt\u00E9, en centimes d'euro.",
                example: 1150000,
                minimum: 0,
                maximum: 10000000000,
              },
              closeLe: {
                required: true,
                type: () => String,
                description:
                  "Dernier jour o\u00F9 une entreprise pouvait s'enr\u00F4ler sous son code, calendrier de Paris.",
                example: '2026-06-30',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/lancer-campagne/lancer-campagne.body.js'),
          {
            CampagneBody: {
              nature: {
                required: true,
                description: "Ce qu'elle est.",
                example: 'salon',
                enum: ['article', 'conference', 'salon', 'session-de-salaries', 'tutoriel'],
              },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9, sans nom de personne.',
                example: 'Salon du num\u00E9rique de Brest',
              },
              coutCentimes: {
                required: true,
                type: () => Number,
                description: "Co\u00FBt pr\u00E9vu, en centimes d'euro.",
                example: 1200000,
                minimum: 0,
                maximum: 10000000000,
              },
              lanceeLe: {
                required: true,
                type: () => String,
                description:
                  "Premier jour o\u00F9 une entreprise peut s'enr\u00F4ler sous son code, calendrier de Paris.",
                example: '2026-02-16',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/relever-entreprises/essai.answer.js'),
          {
            EntrepriseVenue: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              venueLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 elle est venue.',
                example: '2026-02-18',
              },
            },
            LigneRefusee: {
              ligne: {
                required: true,
                type: () => Number,
                description: 'Son rang dans le fichier, en-t\u00EAte compris.',
                example: 4,
              },
              siren: {
                required: true,
                type: () => String,
                description: "Ce qu'elle donne pour SIREN.",
                example: '732829321',
              },
              motif: {
                required: true,
                type: () => String,
                description:
                  "SIREN incorrect, date incorrecte ou hors de la campagne, doublon, ou entreprise qui n'est pas au registre de votre territoire.",
                example: 'siren-incorrect',
              },
              phrase: {
                required: true,
                type: () => String,
                description: 'Pourquoi, et que faire.',
                example:
                  'Ligne 4 : \u00AB 732829321 \u00BB n\u2019est pas un SIREN, de neuf chiffres dont une cl\u00E9 : corrigez-le.',
              },
            },
            EssaiDeReleve: {
              lignes: {
                required: true,
                type: () => Number,
                description: "Lignes lues, sans l'en-t\u00EAte.",
                example: 4,
              },
              dejaApplique: {
                required: true,
                type: () => Boolean,
                description:
                  "Ce m\u00EAme fichier a d\u00E9j\u00E0 \u00E9t\u00E9 appliqu\u00E9 : l'appliquer encore ne change rien.",
                example: false,
              },
              venues: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/campagne/relever-entreprises/essai.answer.js'].EntrepriseVenue,
                ],
                description: 'Entreprises qui seraient compt\u00E9es.',
              },
              dejaComptees: {
                required: true,
                type: () => Number,
                description: "Lignes d'entreprises que la campagne compte d\u00E9j\u00E0.",
                example: 1,
              },
              ecartees: {
                required: true,
                type: () => [t['../modules/marque-mission/campagne/relever-entreprises/essai.answer.js'].LigneRefusee],
                description: 'Lignes qui ne seraient pas compt\u00E9es.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/relever-entreprises/relever-entreprises.body.js'),
          {
            JourDesVenuesBody: {
              tenueLe: {
                required: true,
                type: () => String,
                description: 'Premier jour de la manifestation, et celui des lignes sans date ; calendrier de Paris.',
                example: '2026-02-18',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/relever-frequentation/relever-frequentation.body.js'),
          {
            FrequentationBody: {
              tenueLe: {
                required: true,
                type: () => String,
                description: "Jour o\u00F9 elle s'est tenue, calendrier de Paris.",
                example: '2026-02-18',
              },
              personnes: {
                required: true,
                type: () => Number,
                description: 'Personnes venues ce jour, ou qui ont lu ou suivi.',
                example: 140,
                minimum: 0,
                maximum: 10000000,
              },
              entreprises: {
                required: true,
                type: () => Number,
                description: "Entreprises qu'elles repr\u00E9sentaient.",
                example: 90,
                minimum: 0,
                maximum: 10000000,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/charte/publier-charte/publier-charte.body.js'),
          {
            CharteBody: {
              texte: {
                required: true,
                type: () => String,
                description:
                  'Texte de la charte, public, sans nom de personne. Il remplace celui de la version en vigueur.',
                example:
                  'Les partenaires font conna\u00EEtre la marque Croissance Connect\u00E9e, et orientent sans parti pris vers un fournisseur.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/action.body.js'),
          {
            ActionBody: {
              code: {
                required: true,
                type: () => String,
                description: "Code de l'action, qui n'est qu'\u00E0 elle dans la feuille de route.",
                example: 'A1',
              },
              intitule: {
                required: true,
                type: () => String,
                description: 'Ce que la r\u00E9gion entreprend, sans nom de personne.',
                example: 'Tenir un salon du num\u00E9rique par d\u00E9partement',
              },
              indicateur: {
                required: true,
                type: () => String,
                description: "Code de l'indicateur qu'elle doit faire avancer.",
                example: 'LABELS-ACTIFS',
              },
              budgetCentimes: {
                required: true,
                type: () => Number,
                description: "Budget, en centimes d'euro.",
                example: 4000000,
                minimum: 0,
                maximum: 10000000000,
              },
              responsable: {
                required: true,
                description: 'R\u00F4le qui en est charg\u00E9.',
                example: 'referent.territorial',
                enum: [
                  'administrateur',
                  'auditeur',
                  'connecteur',
                  'dpo',
                  'entreprise.dirigeant',
                  'entreprise.mandataire',
                  'evaluateur',
                  'mission.lecteur',
                  'mission.pilote',
                  'organisme.formation',
                  'referent.territorial',
                  'region.comptable',
                  'region.gestionnaire-financier',
                  'region.instructeur',
                  'region.responsable',
                  'region.signataire',
                  'systeme',
                ],
              },
              echeanceLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 elle doit \u00EAtre r\u00E9alis\u00E9e, dans la p\u00E9riode.',
                example: '2026-12-31',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/adopter-feuille/adopter-feuille.body.js'),
          {
            FeuilleDeRouteBody: {
              actions: {
                required: true,
                type: () => [t['../modules/marque-mission/feuille-de-route/action.body.js'].ActionBody],
                description: "Actions, dans l'ordre de la feuille de route.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/reviser-feuille/reviser-feuille.body.js'),
          {
            RevisionDeFeuilleBody: {
              motif: {
                required: true,
                description: 'Motif de la r\u00E9vision.',
                example: 'calendrier-modifie',
                enum: [
                  'action-abandonnee',
                  'budget-modifie',
                  'calendrier-modifie',
                  'erreur-de-saisie',
                  'priorite-nouvelle',
                ],
              },
              actions: {
                required: true,
                type: () => [t['../modules/marque-mission/feuille-de-route/action.body.js'].ActionBody],
                description:
                  'Toutes les actions de la nouvelle version ; les r\u00E9alis\u00E9es y restent telles quelles.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/serie/importer-edition/essai.answer.js'),
          {
            ValeurLue: {
              territoire: {
                required: true,
                type: () => String,
                description: 'FR, ou la r\u00E9gion par son code INSEE.',
                example: 'FR',
              },
              annee: { required: true, type: () => Number, description: 'Ann\u00E9e.', example: 2015 },
              valeur: {
                required: true,
                type: () => Number,
                description: 'Valeur, en nombre entier : centi\u00E8mes de pour cent, ou nombre.',
                example: 1380,
              },
            },
            EssaiDEdition: {
              dejaImportee: {
                required: true,
                type: () => Boolean,
                description:
                  "Ce m\u00EAme fichier est d\u00E9j\u00E0 import\u00E9 sous cette \u00E9dition : l'importer encore ne change rien.",
                example: false,
              },
              valeurs: {
                required: true,
                type: () => [t['../modules/marque-mission/serie/importer-edition/essai.answer.js'].ValeurLue],
                description: "Valeurs que l'\u00E9dition aurait.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/serie/importer-edition/importer-edition.query.js'),
          {
            EnteteDEdition: {
              definition: {
                required: true,
                type: () => String,
                description: "Ce que l'\u00E9diteur compte, dans cette \u00E9dition.",
                example:
                  'Entreprises de 10 \u00E0 249 salari\u00E9s qui vendent en ligne pour 1 % au moins de leur chiffre d\u2019affaires',
              },
              unite: {
                required: true,
                description: 'Unit\u00E9 des valeurs.',
                example: 'pour-cent',
                enum: ['nombre', 'pour-cent'],
              },
              source: { required: true, type: () => String, description: 'Qui la publie.', example: 'Eurostat' },
              publieeLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa publication.',
                example: '2016-07-05',
              },
              fictive: {
                required: false,
                description: "oui pour une \u00E9dition invent\u00E9e, que tout ce qui s'en sert marque comme telle.",
                example: 'non',
                enum: ['non', 'oui'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/indicateurs/cibles.entity.js'),
          {
            LigneCible: {
              code: { required: true, type: () => String },
              territoire: {
                required: true,
                type: () => String,
                description: 'FR, ou la r\u00E9gion par son code INSEE.',
                example: 'FR',
              },
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la cible : la derni\u00E8re d'un territoire est en vigueur.",
                example: 1,
              },
              motif: {
                required: true,
                type: () => String,
                description: 'Pourquoi elle est fix\u00E9e.',
                example: 'premiere-cible',
              },
              fixeeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 elle est fix\u00E9e.',
                example: '2026-01-07',
              },
            },
            LigneJalon: {
              code: { required: true, type: () => String },
              territoire: { required: true, type: () => String },
              rang: { required: true, type: () => Number },
              le: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 la valeur est attendue.',
                example: '2026-12-31',
              },
              valeur: {
                required: true,
                type: () => Number,
                description: "Valeur attendue, en nombre entier de la plus petite part de l'unit\u00E9.",
                example: 500,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/indicateurs/indicateurs.entity.js'),
          {
            LigneIndicateur: {
              code: { required: true, type: () => String, description: 'Code.', example: 'LABELS-EN-VIGUEUR' },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9.',
                example: 'Labels en vigueur',
              },
              recommandation: {
                required: true,
                type: () => Number,
                description: "La recommandation de mars 2017 qu'il suit, de 1 \u00E0 7.",
                example: 1,
              },
              sens: {
                required: true,
                type: () => String,
                description: "Si le programme veut l'augmenter ou le diminuer.",
                example: 'a-augmenter',
              },
              proprietaire: {
                required: true,
                type: () => String,
                description: 'R\u00F4le qui en r\u00E9pond.',
                example: 'mission.pilote',
              },
              etat: {
                required: true,
                type: () => String,
                description: 'actif, ou retire du catalogue.',
                example: 'actif',
              },
              version: {
                required: true,
                type: () => Number,
                description: 'Version de la d\u00E9finition en vigueur.',
                example: 2,
              },
              reference: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Chiffre publi\u00E9 d'o\u00F9 il part ; null tant que la mission n'en a pas d\u00E9sign\u00E9.",
                example: 'LABELS-500',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 3,
              },
            },
            LigneDefinition: {
              code: { required: true, type: () => String },
              version: { required: true, type: () => Number, description: 'Rang de la version.', example: 2 },
              formule: {
                required: true,
                type: () => String,
                description: 'Ce qui est calcul\u00E9.',
                example: 'labels-actifs',
              },
              serie: {
                required: true,
                type: () => String,
                nullable: true,
                description: "S\u00E9rie ext\u00E9rieure que la formule lit ; null si elle n'en lit pas.",
                example: 'VENTE-EN-LIGNE',
              },
              population: {
                required: true,
                type: () => String,
                description: 'Qui ou quoi est compt\u00E9.',
                example: 'PME enr\u00F4l\u00E9es dont le label n\u2019est pas suspendu',
              },
              source: {
                required: true,
                type: () => String,
                description: "D'o\u00F9 viennent les donn\u00E9es.",
                example: 'Faits du programme',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Pourquoi elle remplace la pr\u00E9c\u00E9dente ; null pour la premi\u00E8re.',
                example: 'population-precisee',
              },
              publieeLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa publication.',
                example: '2026-05-04',
              },
            },
            LigneDesignation: {
              code: { required: true, type: () => String },
              rang: { required: true, type: () => Number },
              reference: {
                required: true,
                type: () => String,
                description: 'Chiffre publi\u00E9 qui est d\u00E9sign\u00E9.',
                example: 'LABELS-500',
              },
              designeeLe: {
                required: true,
                type: () => String,
                description: 'Depuis quel jour.',
                example: '2026-01-06',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/definition.body.js'),
          {
            DefinitionBody: {
              formule: {
                required: true,
                description: 'Ce qui est calcul\u00E9, dans la liste de ce que le programme sait calculer.',
                example: 'labels-en-vigueur',
                enum: [
                  'aide-pour-1000-entreprises',
                  'credits-engages',
                  'credits-payes',
                  'delai-90e-centile',
                  'delai-de-prise-en-charge',
                  'delai-median',
                  'demandes-prises-en-charge',
                  'entreprises-enrolees',
                  'entreprises-enrolees-en-tout',
                  'labels-actifs',
                  'labels-en-vigueur',
                  'part-publiee',
                  'prestations-payees',
                ],
              },
              serie: {
                required: false,
                type: () => String,
                description: 'Code de la s\u00E9rie ext\u00E9rieure que la formule lit, et elle seule.',
                example: 'ENTREPRISES-PAR-REGION',
              },
              population: {
                required: true,
                type: () => String,
                description: 'Qui ou quoi est compt\u00E9.',
                example: 'PME enr\u00F4l\u00E9es, microentreprises comprises',
              },
              source: {
                required: true,
                type: () => String,
                description: "D'o\u00F9 viennent les donn\u00E9es.",
                example: 'Faits du programme',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/definir-indicateur/definir-indicateur.body.js'),
          {
            IndicateurBody: {
              intitule: {
                required: true,
                type: () => String,
                description: 'Son nom, tel que les pages le montrent.',
                example: 'Labels en vigueur',
              },
              recommandation: {
                required: true,
                type: () => Number,
                description: "La recommandation de mars 2017 qu'il suit, de 1 \u00E0 7.",
                example: 1,
                minimum: 1,
                maximum: 7,
              },
              sens: {
                required: true,
                description: "Si le programme veut l'augmenter ou le diminuer.",
                example: 'a-augmenter',
                enum: ['a-augmenter', 'a-diminuer'],
              },
              proprietaire: {
                required: true,
                description: 'R\u00F4le qui en r\u00E9pond.',
                example: 'mission.pilote',
                enum: [
                  'administrateur',
                  'auditeur',
                  'connecteur',
                  'dpo',
                  'entreprise.dirigeant',
                  'entreprise.mandataire',
                  'evaluateur',
                  'mission.lecteur',
                  'mission.pilote',
                  'organisme.formation',
                  'referent.territorial',
                  'region.comptable',
                  'region.gestionnaire-financier',
                  'region.instructeur',
                  'region.responsable',
                  'region.signataire',
                  'systeme',
                ],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/designer-reference/designer-reference.body.js'),
          {
            ReferenceBody: {
              reference: {
                required: true,
                type: () => String,
                description: "Code du chiffre publi\u00E9 d'o\u00F9 l'indicateur part.",
                example: 'LABELS-500',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/fixer-cible/fixer-cible.body.js'),
          {
            JalonBody: {
              le: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 la valeur est attendue.',
                example: '2026-12-31',
              },
              valeur: {
                required: true,
                type: () => Number,
                description:
                  "Valeur attendue, en nombre entier de la plus petite part de l'unit\u00E9 : labels, centimes, dixi\u00E8mes de jour.",
                example: 500,
                minimum: 0,
                maximum: 1000000000000,
              },
            },
            CibleBody: {
              motif: {
                required: true,
                description:
                  "Pourquoi elle est fix\u00E9e : premiere-cible pour la premi\u00E8re d'un territoire, et elle seule.",
                example: 'premiere-cible',
                enum: ['calendrier-modifie', 'definition-modifiee', 'moyens-modifies', 'premiere-cible'],
              },
              jalons: {
                required: true,
                type: () => [t['../modules/marque-mission/indicateur/fixer-cible/fixer-cible.body.js'].JalonBody],
                description: 'Trajectoire : le point de d\u00E9part, les \u00E9tapes, puis la cible.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/publier-definition/publier-definition.body.js'),
          {
            NouvelleDefinitionBody: {
              motif: {
                required: true,
                description: 'Pourquoi elle remplace la pr\u00E9c\u00E9dente.',
                example: 'population-precisee',
                enum: ['demande-d-un-controle', 'formule-corrigee', 'population-precisee', 'source-remplacee'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/valider-releve/valider-releve.body.js'),
          { ValidationDeReleveBody: {} },
        ],
        [
          import('../modules/marque-mission/label-entreprise/candidature-designee.body.js'),
          {
            CandidatureDesigneeBody: {
              candidatureId: {
                required: true,
                type: () => String,
                description: "Candidature que l'on d\u00E9cide : le SIREN et son rang.",
                example: '552081317-1',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/apporter-preuve/apporter-preuve.body.js'),
          {
            PreuveBody: {
              critere: {
                required: true,
                description: 'Crit\u00E8re que la preuve concerne.',
                example: 'presence-en-ligne',
                enum: [
                  'autodiagnostic-recent',
                  'donnees-protegees',
                  'outils-partages',
                  'pme',
                  'presence-en-ligne',
                  'vente-ou-relation-en-ligne',
                ],
              },
              documentId: {
                required: true,
                type: () => String,
                description: "Document d\u00E9pos\u00E9 sur la fiche de l'entreprise.",
                example: '0190c5a0-0000-7000-8000-0000000000aa',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/demander-preuves/demander-preuves.body.js'),
          {
            PreuvesDemandeesBody: {
              criteres: {
                required: true,
                type: () => [Object],
                description: 'Crit\u00E8res dont la preuve est demand\u00E9e.',
                example: ['presence-en-ligne'],
                enum: [
                  'autodiagnostic-recent',
                  'donnees-protegees',
                  'outils-partages',
                  'pme',
                  'presence-en-ligne',
                  'vente-ou-relation-en-ligne',
                ],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/envisager-retrait/envisager-retrait.body.js'),
          {
            RetraitEnvisageBody: {
              motif: {
                required: true,
                description: 'Motif du retrait envisag\u00E9.',
                example: 'critere-perdu',
                enum: ['critere-perdu', 'declaration-inexacte', 'usage-contraire-a-la-charte'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/presenter-observations/presenter-observations.body.js'),
          {
            ObservationsBody: {
              documentId: {
                required: true,
                type: () => String,
                description:
                  "Document ou texte d\u00E9pos\u00E9 sur la fiche de l'entreprise, qui contient ses observations.",
                example: '0190c5a0-0000-7000-8000-0000000000aa',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/refuser-candidature/refuser-candidature.body.js'),
          {
            RefusDuLabelBody: {
              motifs: {
                required: true,
                type: () => [Object],
                description: 'Motifs du refus.',
                example: ['critere-non-satisfait'],
                enum: ['critere-non-satisfait', 'declaration-inexacte', 'hors-du-champ', 'preuves-non-apportees'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/suspendre-label/suspendre-label.body.js'),
          {
            SuspensionBody: {
              motif: {
                required: true,
                description: 'Motif de la suspension.',
                example: 'controle-en-cours',
                enum: ['controle-en-cours', 'critere-perdu', 'usage-contraire-a-la-charte'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/verifier-critere/verifier-critere.body.js'),
          {
            VerificationBody: {
              critere: {
                required: true,
                description: 'Crit\u00E8re v\u00E9rifi\u00E9.',
                example: 'presence-en-ligne',
                enum: [
                  'autodiagnostic-recent',
                  'donnees-protegees',
                  'outils-partages',
                  'pme',
                  'presence-en-ligne',
                  'vente-ou-relation-en-ligne',
                ],
              },
              satisfait: {
                required: true,
                type: () => Boolean,
                description: 'Le crit\u00E8re est satisfait.',
                example: true,
              },
              documentId: {
                required: false,
                type: () => String,
                description:
                  "Document sur lequel on s'appuie ; sans lui pour un crit\u00E8re que les faits du programme v\u00E9rifient.",
                example: '0190c5a0-0000-7000-8000-0000000000aa',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/partenaire/enregistrer-partenaire/enregistrer-partenaire.body.js'),
          {
            PartenaireBody: {
              nature: {
                required: true,
                description: 'Nature du partenaire.',
                example: 'chambre-consulaire',
                enum: ['autre', 'chambre-consulaire', 'federation', 'opco', 'region', 'universite'],
              },
              nom: {
                required: true,
                type: () => String,
                description: 'Nom officiel de la personne morale.',
                example: 'Chambre de commerce et d\u2019industrie de Bretagne',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'O\u00F9 il agit : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              origine: {
                required: true,
                description:
                  'Ce qui a amen\u00E9 le partenaire au programme. Elle se dit \u00E0 son enregistrement, et une correction la redonne.',
                example: 'region',
                enum: ['autre', 'campagne', 'candidature-spontanee', 'mission', 'partenaire', 'region'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/partenaire/signer-charte/signer-charte.body.js'),
          {
            SignatureDeCharteBody: {
              empreinte: {
                required: true,
                type: () => String,
                description:
                  'SHA-256 du texte sign\u00E9, en chiffres hexad\u00E9cimaux minuscules : celui de la version en vigueur.',
                example: 'c1af86dbc020241f0f41650768a3c95b07efe172951f615bfa42a8d8af34c389',
                pattern: '^[0-9a-f]{64}$',
              },
              signataireId: {
                required: true,
                type: () => String,
                description: 'Personne qui signe pour le partenaire, par son identifiant au coffre des personnes.',
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/chartes/chartes.answer.js'),
          {
            VersionPubliee: {
              nature: {
                required: true,
                description: 'Charte des partenaires, ou des connecteurs.',
                example: 'partenaire',
                enum: ['connecteur', 'partenaire'],
              },
              version: { required: true, type: () => Number, description: 'Rang de la version.', example: 1 },
              empreinte: {
                required: true,
                type: () => String,
                description: 'SHA-256 du texte, que les signatures nomment.',
                example: '9e5d1b6f0c6f4f8d3a1f1d2d7a4f0c3be2a9f6b8c7d6e5f4a3b2c1d0e9f8a7b6',
              },
              publieeLe: {
                required: true,
                type: () => String,
                description: 'Premier jour o\u00F9 elle est en vigueur.',
                example: '2026-01-12',
              },
              remplaceeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour o\u00F9 la suivante l'a remplac\u00E9e ; null tant qu'elle est en vigueur.",
                example: '2026-09-01',
              },
            },
            VersionsDesChartes: {
              lignes: {
                required: true,
                type: () => [t['../modules/marque-mission/read-models/chartes/chartes.answer.js'].VersionPubliee],
                description: 'Versions, par charte puis par rang.',
              },
            },
            TexteDeCharte: {
              texte: {
                required: true,
                type: () => String,
                description: "Texte, tel qu'il a \u00E9t\u00E9 publi\u00E9.",
                example: 'Les partenaires font conna\u00EEtre la marque Croissance Connect\u00E9e.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/labels/labels.entity.js'),
          {
            LigneLabel: {
              numero: {
                required: true,
                type: () => String,
                description: 'Num\u00E9ro du label.',
                example: 'CC-552081317-1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion de l'entreprise lors de sa candidature, code INSEE.",
                example: '53',
              },
              etat: {
                required: true,
                description: 'Actif, suspendu, expir\u00E9 ou retir\u00E9.',
                example: 'actif',
                enum: ['actif', 'expire', 'retire', 'suspendu'],
              },
              depuis: {
                required: true,
                type: () => String,
                description: 'Jour depuis lequel il est dans cet \u00E9tat.',
                example: '2026-03-02',
              },
              accordeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 il a \u00E9t\u00E9 accord\u00E9.',
                example: '2026-03-02',
              },
              expireLe: {
                required: true,
                type: () => String,
                description: 'Son dernier jour, renouvellements compris.',
                example: '2028-03-01',
              },
            },
            NomAuRegistre: {
              siren: { required: true, type: () => String },
              raisonSociale: { required: true, type: () => String, nullable: true },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js'),
          {
            CritereDeLaCandidature: {
              critere: {
                required: true,
                type: () => String,
                description: 'Crit\u00E8re.',
                example: 'presence-en-ligne',
              },
              intitule: {
                required: true,
                type: () => String,
                description: "Ce qu'il demande.",
                example: 'Tenir \u00E0 jour une pr\u00E9sence en ligne qui dit qui l\u2019on est et comment se joindre',
              },
              requis: {
                required: true,
                type: () => Boolean,
                description: "Requis aujourd'hui pour le label.",
                example: true,
              },
              satisfait: {
                required: true,
                type: () => Boolean,
                nullable: true,
                description: "Satisfait, d'apr\u00E8s la derni\u00E8re v\u00E9rification ; null avant elle.",
                example: true,
              },
              appui: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "SHA-256 du document ou nom du fait sur lequel s'appuie cette v\u00E9rification ; null sans appui.",
                example: 'CategoriePmeEtablie',
              },
              preuveAttendue: {
                required: true,
                type: () => Boolean,
                description: "Une preuve en est attendue de l'entreprise.",
                example: false,
              },
            },
            CandidatureEnCours: {
              candidatureId: {
                required: true,
                type: () => String,
                description: 'Candidature : le SIREN et son rang.',
                example: '552081317-1',
              },
              nature: {
                required: true,
                type: () => String,
                description: 'Premi\u00E8re demande ou renouvellement.',
                example: 'premiere',
              },
              deposeeLe: {
                required: true,
                type: () => String,
                description: 'Jour du d\u00E9p\u00F4t.',
                example: '2026-02-02',
              },
              silenceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Dernier jour avant qu'une d\u00E9cision naisse du silence ; null quand le d\u00E9lai est arr\u00EAt\u00E9.",
                example: '2026-04-02',
              },
              silence: {
                required: true,
                type: () => String,
                description: 'Ce que fait ce silence, et le texte qui le dit.',
                example: 'rejet (CRPA, art. L231-4, 2\u00B0)',
              },
              rejeteeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 le silence l'a rejet\u00E9e ; null s'il ne l'a pas fait. La mission peut encore l'accepter.",
                example: '2026-04-03',
              },
              criteres: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js']
                    .CritereDeLaCandidature,
                ],
                description: 'Ses crit\u00E8res.',
              },
            },
            LabelDeLEntreprise: {
              numero: { required: true, type: () => String, description: 'Num\u00E9ro.', example: 'CC-552081317-1' },
              etat: { required: true, type: () => String, description: 'Actif, suspendu, expir\u00E9 ou retir\u00E9.' },
              depuis: { required: true, type: () => String, description: 'Depuis quand.', example: '2026-03-02' },
              accordeLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 il a \u00E9t\u00E9 accord\u00E9.',
                example: '2026-03-02',
              },
              expireLe: { required: true, type: () => String, description: 'Son dernier jour.', example: '2028-03-01' },
              renouvelableDes: {
                required: true,
                type: () => String,
                description: 'Premier jour o\u00F9 son renouvellement se demande.',
                example: '2027-12-02',
              },
              retraitEnvisage: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Motif du retrait que la mission envisage ; null si elle n'en envisage pas.",
                example: 'critere-perdu',
              },
              observationsAvantLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour jusqu'auquel l'entreprise peut y r\u00E9pondre ; null sans retrait envisag\u00E9.",
                example: '2026-10-16',
              },
            },
            LabelEtCandidature: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              label: {
                required: true,
                type: () =>
                  t['../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js']
                    .LabelDeLEntreprise,
                nullable: true,
                description: "Son label ; null si elle n'en eut jamais.",
              },
              candidature: {
                required: true,
                type: () =>
                  t['../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js']
                    .CandidatureEnCours,
                nullable: true,
                description: 'Sa candidature en cours ; null sans candidature.',
              },
              revision: {
                required: false,
                type: () => Number,
                description:
                  "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match ; absente tant que rien n'est enregistr\u00E9.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/labels/labels.answer.js'),
          {
            LabelAuRegistre: {
              raisonSociale: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison sociale ; null pour un entrepreneur individuel, dont le nom n'est pas public ici.",
                example: 'Ateliers du Ponant',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/campagnes/campagnes.entity.js'),
          {
            LigneCampagne: {
              code: {
                required: true,
                type: () => String,
                description: "Code d'origine.",
                example: 'BZH-2026-SALON-01',
              },
              nature: { required: true, type: () => String, description: "Ce qu'elle est.", example: 'salon' },
              intitule: {
                required: true,
                type: () => String,
                description: 'Intitul\u00E9.',
                example: 'Salon du num\u00E9rique de Brest',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'Qui la m\u00E8ne : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              etat: {
                required: true,
                description: 'Ouverte, puis close.',
                example: 'ouverte',
                enum: ['close', 'ouverte'],
              },
              coutCentimes: {
                required: true,
                type: () => Number,
                description: "Co\u00FBt en centimes d'euro : pr\u00E9vu, puis constat\u00E9 \u00E0 la cl\u00F4ture.",
                example: 1200000,
              },
              lanceeLe: { required: true, type: () => String, description: 'Premier jour.', example: '2026-02-16' },
              closeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dernier jour ; null tant qu'elle est ouverte.",
                example: '2026-06-30',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 0,
              },
            },
            LigneFrequentation: {
              code: { required: true, type: () => String },
              tenueLe: { required: true, type: () => String },
              personnes: { required: true, type: () => Number },
              entreprises: { required: true, type: () => Number },
            },
            EntrepriseVenueACampagne: {
              code: { required: true, type: () => String },
              siren: { required: true, type: () => String },
              venueLe: { required: true, type: () => String },
            },
            OrigineDEntreprise: {
              siren: { required: true, type: () => String },
              codeOrigine: { required: true, type: () => String, nullable: true },
              aidee: { required: true, type: () => Boolean },
              labellisee: { required: true, type: () => Boolean },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/campagnes/campagnes.answer.js'),
          {
            CampagneSuivie: {
              jours: {
                required: true,
                type: () => Number,
                description: 'Jours dont la fr\u00E9quentation est relev\u00E9e.',
                example: 2,
              },
              personnes: {
                required: true,
                type: () => Number,
                description: 'Personnes venues, tous jours compris.',
                example: 260,
              },
              entreprises: {
                required: true,
                type: () => Number,
                description: 'Entreprises repr\u00E9sent\u00E9es, tous jours compris.',
                example: 170,
              },
              venues: {
                required: true,
                type: () => Number,
                description:
                  'Entreprises connues pour y \u00EAtre venues, par leur SIREN ; chacune une fois, quel que soit le nombre relev\u00E9.',
                example: 84,
              },
              enrolees: {
                required: true,
                type: () => Number,
                description: 'Entreprises enr\u00F4l\u00E9es sous son code.',
                example: 31,
              },
              aidees: {
                required: true,
                type: () => Number,
                description:
                  "Celles d'entre elles \u00E0 qui une aide a \u00E9t\u00E9 accord\u00E9e une fois au moins.",
                example: 12,
              },
              labellisees: {
                required: true,
                type: () => Number,
                description: "Celles d'entre elles qui ont re\u00E7u le label une fois au moins.",
                example: 4,
              },
              coutParEnroleeCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Co\u00FBt par entreprise enr\u00F4l\u00E9e, en centimes d'euro ; null tant qu'il n'y en a pas.",
                example: 38710,
              },
              coutParAideeCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Co\u00FBt par entreprise aid\u00E9e, en centimes d'euro ; null tant qu'il n'y en a pas.",
                example: 100000,
              },
              coutParLabelliseeCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Co\u00FBt par entreprise labellis\u00E9e, en centimes d'euro ; null tant qu'il n'y en a pas.",
                example: 300000,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/campagnes/campagnes.query.js'),
          {
            FiltreCampagnes: {
              territoire: {
                required: false,
                type: () => String,
                description: 'Qui la m\u00E8ne : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              etat: {
                required: false,
                description: 'Ouverte ou close.',
                example: 'ouverte',
                enum: ['close', 'ouverte'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/candidatures/candidatures.entity.js'),
          {
            LigneCandidature: {
              candidatureId: {
                required: true,
                type: () => String,
                description: 'Candidature : le SIREN et son rang.',
                example: '552081317-1',
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion de l'entreprise, code INSEE.",
                example: '53',
              },
              nature: {
                required: true,
                type: () => String,
                description: "Premi\u00E8re demande, ou renouvellement d'un label en cours.",
                example: 'premiere',
              },
              etat: { required: true, type: () => String, description: 'O\u00F9 elle en est.', example: 'deposee' },
              criteres: {
                required: true,
                type: () => String,
                description: "Version des crit\u00E8res qui s'y appliquent.",
                example: 'criteres-2017',
              },
              deposeeLe: {
                required: true,
                type: () => String,
                description: 'Jour du d\u00E9p\u00F4t.',
                example: '2026-02-02',
              },
              silenceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Dernier jour avant qu'une d\u00E9cision naisse du silence ; null quand le d\u00E9lai est arr\u00EAt\u00E9.",
                example: '2026-04-02',
              },
              effetDuSilence: {
                required: true,
                type: () => String,
                description: 'Ce que fait ce silence.',
                example: 'rejet',
              },
              finieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la d\u00E9cision, de l'abandon ou du rejet par silence ; null avant.",
                example: '2026-03-02',
              },
              motifs: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Motifs d'un refus, s\u00E9par\u00E9s par des virgules ; null sinon.",
                example: 'critere-non-satisfait, preuves-non-apportees',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/candidatures/candidatures.query.js'),
          {
            FiltreCandidatures: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'deposee',
                enum: ['abandonnee', 'acceptee', 'deposee', 'preuves-attendues', 'refusee', 'rejetee-par-silence'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.entity.js'),
          {
            LigneFeuilleDeRoute: {
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              periode: { required: true, type: () => String, description: 'P\u00E9riode.', example: '2026-2027' },
              version: {
                required: true,
                type: () => Number,
                description: 'Rang de la version en vigueur.',
                example: 1,
              },
              adopteeLe: {
                required: true,
                type: () => String,
                description: 'Jour de son adoption.',
                example: '2026-01-20',
              },
              reviseeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de sa derni\u00E8re r\u00E9vision ; null sans r\u00E9vision.',
                example: '2026-09-10',
              },
              motifDeRevision: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de sa derni\u00E8re r\u00E9vision ; null sans r\u00E9vision.',
                example: 'calendrier-modifie',
              },
            },
            RevisionDesFeuilles: {
              region: { required: true, type: () => String },
              revision: { required: true, type: () => Number },
            },
            LigneAction: {
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              periode: { required: true, type: () => String, description: 'P\u00E9riode.', example: '2026-2027' },
              code: { required: true, type: () => String, description: "Code de l'action.", example: 'A1' },
              rang: {
                required: true,
                type: () => Number,
                description: 'Son rang dans la feuille de route.',
                example: 1,
              },
              intitule: {
                required: true,
                type: () => String,
                description: 'Ce que la r\u00E9gion entreprend.',
                example: 'Tenir un salon du num\u00E9rique par d\u00E9partement',
              },
              indicateur: {
                required: true,
                type: () => String,
                description: "Code de l'indicateur qu'elle doit faire avancer.",
                example: 'LABELS-ACTIFS',
              },
              budgetCentimes: {
                required: true,
                type: () => Number,
                description: "Budget, en centimes d'euro.",
                example: 4000000,
              },
              responsable: {
                required: true,
                type: () => String,
                description: 'R\u00F4le qui en est charg\u00E9.',
                example: 'referent.territorial',
              },
              echeanceLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 elle doit \u00EAtre r\u00E9alis\u00E9e.',
                example: '2026-12-31',
              },
            },
            LigneRealisation: {
              region: { required: true, type: () => String },
              periode: { required: true, type: () => String },
              code: { required: true, type: () => String },
              realiseeLe: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.answer.js'),
          {
            ActionSuivie: {
              etat: {
                required: true,
                description: 'R\u00E9alis\u00E9e, en retard quand son \u00E9ch\u00E9ance est pass\u00E9e, ou en cours.',
                example: 'en-cours',
                enum: ['en-cours', 'en-retard', 'realisee'],
              },
              realiseeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 elle a \u00E9t\u00E9 dite r\u00E9alis\u00E9e ; null avant.',
                example: '2026-11-02',
              },
            },
            FeuilleDeRouteSuivie: {
              budgetCentimes: {
                required: true,
                type: () => Number,
                description: "Budget de ses actions, en centimes d'euro.",
                example: 9000000,
              },
              enRetard: { required: true, type: () => Number, description: 'Actions en retard ce jour.', example: 0 },
              revision: {
                required: true,
                type: () => Number,
                description:
                  "R\u00E9vision lue des feuilles de route de la r\u00E9gion, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 0,
              },
              actions: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.answer.js'].ActionSuivie,
                ],
                description: "Actions, dans l'ordre de la feuille de route.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.query.js'),
          {
            FiltreFeuillesDeRoute: {
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              periode: {
                required: false,
                type: () => String,
                description: 'P\u00E9riode.',
                example: '2026-2027',
                pattern: '^20\\d{2}-20\\d{2}$',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'),
          {
            PointDeTrajectoire: {},
            CibleDuCatalogue: {
              jalons: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].PointDeTrajectoire,
                ],
                description: 'Du point de d\u00E9part \u00E0 la cible.',
              },
            },
            DefinitionDuCatalogue: {},
            DesignationDeReference: {},
            IndicateurDuCatalogue: {
              unite: { required: true, type: () => String, description: 'Unit\u00E9 des valeurs.', example: 'labels' },
              decimales: {
                required: true,
                type: () => Number,
                description:
                  'D\u00E9cimales du nombre entier dans lequel une valeur est gard\u00E9e : 2 pour des centimes.',
                example: 0,
              },
            },
            IndicateurComplet: {
              definitions: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].DefinitionDuCatalogue,
                ],
                description: 'Versions de sa d\u00E9finition ; la derni\u00E8re est en vigueur.',
              },
              designations: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].DesignationDeReference,
                ],
                description: 'Chiffres publi\u00E9s que la mission a d\u00E9sign\u00E9s ; le dernier est en vigueur.',
              },
              cibles: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].CibleDuCatalogue,
                ],
                description: "Cibles fix\u00E9es, par territoire ; la derni\u00E8re d'un territoire est en vigueur.",
              },
            },
            ChiffrePublie: {
              code: { required: true, type: () => String, description: 'Code.', example: 'VENTE-EN-LIGNE-13-8' },
              theme: {
                required: true,
                type: () => String,
                description:
                  "Th\u00E8me : les chiffres d'un m\u00EAme th\u00E8me se contredisent ou se compl\u00E8tent.",
                example: 'PME qui vendent en ligne',
              },
              valeur: {
                required: true,
                type: () => String,
                description: "La valeur, telle qu'elle est publi\u00E9e.",
                example: '13,8 %, 13e de l\u2019Union europ\u00E9enne',
              },
              source: {
                required: true,
                type: () => String,
                description: 'Qui la publie.',
                example: 'Batiactu, avis d\u2019\u00E9tape, et La Tribune (589240), d\u2019apr\u00E8s Eurostat',
              },
              publieeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour, mois ou ann\u00E9e de la publication ; null si la source ne le porte pas.',
                example: '2016-07',
              },
              annee: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Ann\u00E9e dont elle parle ; null si la source ne la dit pas.',
                example: 2015,
              },
              population: {
                required: true,
                type: () => String,
                description: 'Qui est compt\u00E9.',
                example: 'PME de 10 \u00E0 249 salari\u00E9s, microentreprises exclues',
              },
              statut: {
                required: true,
                type: () => String,
                description: 'attribuee \u00E0 sa source, contestee par une autre, ou depassee.',
                example: 'attribuee',
              },
              reserve: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Ce qui la contredit, ou comment la lire ; null sans r\u00E9serve.',
                example: 'Un programme pour les tr\u00E8s petites entreprises ne se juge pas sur cet indicateur seul.',
              },
            },
            ChiffresPublies: {
              lignes: {
                required: true,
                type: () => [
                  t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].ChiffrePublie,
                ],
                description: 'Chiffres, par th\u00E8me.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/labels/labels.query.js'),
          {
            FiltreLabels: {
              nom: {
                required: false,
                type: () => String,
                description: "Partie du nom de l'entreprise, quelle que soit la casse.",
                example: 'Ponant',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              region: { required: false, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              etat: {
                required: false,
                description: '\u00C9tat du label.',
                example: 'actif',
                enum: ['actif', 'expire', 'retire', 'suspendu'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/partenaires/partenaires.entity.js'),
          {
            LignePartenaire: {
              siren: { required: true, type: () => String, description: 'SIREN du partenaire.', example: '130022718' },
              nature: {
                required: true,
                type: () => String,
                description: 'Nature du partenaire.',
                example: 'chambre-consulaire',
              },
              nom: {
                required: true,
                type: () => String,
                description: 'Nom officiel.',
                example: 'Chambre de commerce et d\u2019industrie de Bretagne',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'O\u00F9 il agit : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              origine: {
                required: true,
                nullable: true,
                description:
                  "Ce qui l'a amen\u00E9 au programme ; null quand son enregistrement date d'avant qu'on le demande.",
                example: 'region',
                enum: ['autre', 'campagne', 'candidature-spontanee', 'mission', 'partenaire', 'region'],
              },
              etat: {
                required: true,
                description: 'Actif, ou sorti du programme.',
                example: 'actif',
                enum: ['actif', 'sorti'],
              },
              enregistreLe: {
                required: true,
                type: () => String,
                description: 'Jour de son enregistrement.',
                example: '2026-01-19',
              },
              sortiLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de sa sortie ; null tant qu'il est actif.",
                example: '2026-11-30',
              },
              versionSignee: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Rang de la version de la charte qu'il a sign\u00E9e ; null sans signature.",
                example: 1,
              },
              empreinteSignee: {
                required: true,
                type: () => String,
                nullable: true,
                description: "SHA-256 du texte qu'il a sign\u00E9 ; null sans signature.",
                example: '37708ce3746d269ccd05d9a297b3b4b86328d0f95fc458dc388bbb2ca12adb2f',
              },
              signeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de sa signature ; null sans signature.',
                example: '2026-01-26',
              },
            },
            CharteEnVigueur: {
              nature: { required: true, type: () => String },
              empreinte: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/partenaires/partenaires.answer.js'),
          {
            PartenaireALAnnuaire: {
              aRelancer: {
                required: true,
                type: () => Boolean,
                description: 'Vrai quand il a sign\u00E9 une version que celle en vigueur a remplac\u00E9e.',
                example: false,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/partenaires/partenaires.query.js'),
          {
            FiltrePartenaires: {
              nature: {
                required: false,
                description: 'Nature du partenaire.',
                example: 'chambre-consulaire',
                enum: ['autre', 'chambre-consulaire', 'federation', 'opco', 'region', 'universite'],
              },
              territoire: {
                required: false,
                type: () => String,
                description: 'Territoire : FR, ou une r\u00E9gion par son code INSEE.',
                example: '53',
              },
              origine: {
                required: false,
                description: "Ce qui l'a amen\u00E9 au programme.",
                example: 'region',
                enum: ['autre', 'campagne', 'candidature-spontanee', 'mission', 'partenaire', 'region'],
              },
              etat: {
                required: true,
                description: 'Actifs, ou sortis du programme.',
                default: 'actif',
                enum: ['actif', 'sorti'],
              },
              aRelancer: {
                required: false,
                description:
                  'Ceux qui ont sign\u00E9 une version que la charte en vigueur a remplac\u00E9e (true), ou les autres (false).',
                example: 'true',
                enum: ['false', 'true'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/rapports/rapports.entity.js'),
          {
            LigneRapport: {
              numero: { required: true, type: () => String, description: 'Num\u00E9ro.', example: 'RT-2026-T1-1' },
              trimestre: { required: true, type: () => String, description: 'Trimestre.', example: '2026-T1' },
              rang: {
                required: true,
                type: () => Number,
                description: 'Rang parmi les rapports du trimestre : le dernier a les derniers relev\u00E9s.',
                example: 1,
              },
              releves: { required: true, type: () => Number, description: "Relev\u00E9s qu'il montre.", example: 12 },
              empreinte: {
                required: true,
                type: () => String,
                description: 'SHA-256 de son document HTML, en hexad\u00E9cimal.',
                example: '3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f3f',
              },
              publieLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa publication.',
                example: '2026-04-10',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/releve-designe.entity.js'),
          {
            Designe: {
              code: {
                required: true,
                type: () => String,
                description: "Code de l'indicateur.",
                example: 'LABELS-EN-VIGUEUR',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'FR, ou la r\u00E9gion par son code INSEE.',
                example: 'FR',
              },
              periode: {
                required: true,
                type: () => String,
                description: 'Ann\u00E9e, trimestre ou mois.',
                example: '2026-T1',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/releves.entity.js'),
          {
            LigneReleve: {
              etat: {
                required: true,
                type: () => String,
                description: 'calcule, valide par une autre personne, ou publie.',
                example: 'publie',
              },
              version: {
                required: true,
                type: () => Number,
                description: 'Version de la d\u00E9finition.',
                example: 1,
              },
              formule: {
                required: true,
                type: () => String,
                description: 'Ce qui est calcul\u00E9.',
                example: 'labels-en-vigueur',
              },
              serie: {
                required: true,
                type: () => String,
                nullable: true,
                description: "S\u00E9rie ext\u00E9rieure que la formule lit ; null si elle n'en lit pas.",
                example: 'VENTE-EN-LIGNE',
              },
              valeur: {
                required: true,
                type: () => Number,
                description: "Valeur, en nombre entier de la plus petite part de l'unit\u00E9.",
                example: 412,
              },
              effectif: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Entreprises ou dossiers derri\u00E8re la valeur (au-del\u00E0 de cinq, les dossiers ne sont pas compt\u00E9s) ; null si d'autres la publient.",
                example: 5,
              },
              position: {
                required: true,
                type: () => String,
                description: "Position du journal jusqu'\u00E0 laquelle les faits sont compt\u00E9s.",
                example: '00000000000000048429',
              },
              calculePar: {
                required: true,
                type: () => String,
                description: "Qui l'a calcul\u00E9.",
                example: '0190c5a0-0000-7000-8000-0000000000c2',
              },
              calculeLe: { required: true, type: () => String, description: 'Jour du calcul.', example: '2026-04-02' },
              valideLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la validation ; null tant qu'une autre personne ne l'a pas valid\u00E9.",
                example: '2026-04-03',
              },
              publieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la publication ; null avant elle.',
                example: '2026-04-03',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/retraitements.entity.js'),
          {
            LigneRetraitement: {
              rang: {
                required: true,
                type: () => Number,
                description: 'Son rang parmi ceux du relev\u00E9.',
                example: 1,
              },
              etat: {
                required: true,
                type: () => String,
                description: 'en-cours, calcule, impossible faute de valeur, ou annule.',
                example: 'calcule',
              },
              version: {
                required: true,
                type: () => Number,
                description: 'Version de la nouvelle d\u00E9finition.',
                example: 2,
              },
              demandeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-05-05',
              },
              valeurPubliee: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Valeur publi\u00E9e ; null tant que le retraitement n'est pas calcul\u00E9, comme les cinq chiffres qui suivent.",
                example: 412,
              },
              ecartDeRecalcul: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Ce que le m\u00EAme calcul donne autrement aujourd'hui : 0 tant que le programme le fait de la m\u00EAme fa\u00E7on.",
                example: 0,
              },
              effetDefinition: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Effet de la d\u00E9finition : la nouvelle moins celle qui est publi\u00E9e, \u00E0 la position publi\u00E9e.',
                example: -9,
              },
              effetFaitsTardifs: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Effet des faits tardifs : la nouvelle d\u00E9finition \u00E0 ce jour, moins la m\u00EAme \u00E0 la position publi\u00E9e.',
                example: 4,
              },
              faitsTardifs: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Faits enregistr\u00E9s depuis la position publi\u00E9e, qui comptent dans la p\u00E9riode.',
                example: 5,
              },
              valeur: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Valeur retrait\u00E9e : la somme de la valeur publi\u00E9e, de l'\u00E9cart et des deux effets.",
                example: 407,
              },
              position: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Position du journal de la valeur retrait\u00E9e ; null tant qu'elle n'est pas calcul\u00E9e.",
                example: '00000000000000051210',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/releves.answer.js'),
          {
            RetraitementSuivi: {
              avancementPourCent: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Part du journal d\u00E9j\u00E0 lue, en pour cent ; null quand il n'est pas en cours.",
                example: 40,
              },
            },
            ReleveComplet: {
              retraitements: {
                required: true,
                type: () => [t['../modules/marque-mission/read-models/releves/releves.answer.js'].RetraitementSuivi],
                description: 'Retraitements, du premier au dernier.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/releves.query.js'),
          {
            FiltreReleves: {
              code: {
                required: false,
                type: () => String,
                description: "Code de l'indicateur.",
                example: 'LABELS-EN-VIGUEUR',
              },
              territoire: {
                required: false,
                type: () => String,
                description: 'FR, ou une r\u00E9gion par son code INSEE.',
                example: 'FR',
              },
              periode: {
                required: false,
                type: () => String,
                description: 'Ann\u00E9e, trimestre ou mois.',
                example: '2026-T1',
              },
              etat: {
                required: false,
                description: '\u00C9tat ; la mission seule voit ceux qui ne sont pas publi\u00E9s.',
                example: 'publie',
                enum: ['calcule', 'publie', 'valide'],
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/series/series.entity.js'),
          {
            LigneEdition: {
              serie: {
                required: true,
                type: () => String,
                description: 'Code de la s\u00E9rie.',
                example: 'VENTE-EN-LIGNE',
              },
              edition: { required: true, type: () => String, description: '\u00C9dition.', example: '2016' },
              rang: {
                required: true,
                type: () => Number,
                description:
                  'Rang parmi les \u00E9ditions import\u00E9es ; la derni\u00E8re qui a une valeur est celle dont on se sert.',
                example: 1,
              },
              definition: {
                required: true,
                type: () => String,
                description: "Ce que l'\u00E9diteur compte.",
                example:
                  'Entreprises de 10 \u00E0 249 salari\u00E9s qui vendent en ligne pour 1 % au moins de leur chiffre d\u2019affaires',
              },
              unite: {
                required: true,
                type: () => String,
                description: 'Unit\u00E9 ; pour-cent : centi\u00E8mes de pour cent.',
                example: 'pour-cent',
              },
              source: { required: true, type: () => String, description: 'Qui la publie.', example: 'Eurostat' },
              publieeLe: {
                required: true,
                type: () => String,
                description: 'Jour de sa publication.',
                example: '2016-07-05',
              },
              fictive: {
                required: true,
                type: () => Boolean,
                description: 'Si elle est invent\u00E9e.',
                example: false,
              },
              importeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de son import.',
                example: '2026-01-09',
              },
            },
            LigneValeur: {
              serie: { required: true, type: () => String },
              rang: { required: true, type: () => Number },
              territoire: {
                required: true,
                type: () => String,
                description: 'FR, ou la r\u00E9gion par son code INSEE.',
                example: 'FR',
              },
              annee: { required: true, type: () => Number, description: 'Ann\u00E9e.', example: 2015 },
              valeur: {
                required: true,
                type: () => Number,
                description: 'Valeur, en nombre entier : centi\u00E8mes de pour cent, ou nombre.',
                example: 1380,
              },
              unite: { required: true, type: () => String },
              publieeLe: { required: true, type: () => String },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/series/series.answer.js'),
          {
            ValeurDeLEdition: {},
            EditionComplete: {
              valeurs: {
                required: true,
                type: () => [t['../modules/marque-mission/read-models/series/series.answer.js'].ValeurDeLEdition],
                description: 'Valeurs, par territoire et par ann\u00E9e.',
              },
            },
          },
        ],
        [
          import('../modules/messages/read-models/messages/messages.entity.js'),
          {
            LigneMessage: {
              messageId: {
                required: true,
                type: () => String,
                description: 'Identifiant du message.',
                example: '0190c5a0-0000-7000-8000-00000000e001',
              },
              destinataireId: {
                required: true,
                type: () => String,
                description: 'Personne \u00E0 qui il est \u00E9crit ; son nom et son adresse sont au coffre.',
                example: '0190c5a0-0000-7000-8000-000000000001',
              },
              gabarit: {
                required: true,
                type: () => String,
                description: 'Mod\u00E8le du message.',
                example: 'aide-accordee',
              },
              versionDuGabarit: {
                required: true,
                type: () => Number,
                description: 'Version du mod\u00E8le, celle du jour o\u00F9 le message est enregistr\u00E9.',
                example: 1,
              },
              valeurs: {
                required: true,
                type: () => String,
                description: 'As JSON, from which the subject and the text are written when somebody asks.',
              },
              sujetNature: {
                required: true,
                type: () => String,
                description: 'Nature de ce dont il parle.',
                example: 'dossier-aide',
              },
              sujetId: {
                required: true,
                type: () => String,
                description: 'Identifiant de ce dont il parle.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              territoire: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion qui le voit, code Insee, ou FR.',
                example: '53',
              },
              siren: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "SIREN de l'entreprise dont il parle, qui le voit aussi ; null quand il n'en concerne aucune.",
                example: '552081317',
              },
              etat: { required: true, type: () => String, description: 'O\u00F9 en est son envoi.', example: 'remis' },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Pourquoi il a \u00E9chou\u00E9 ou n'est pas envoy\u00E9 ; null sinon.",
                example: 'sans-adresse',
              },
              essais: { required: true, type: () => Number, description: "Essais d'envoi faits.", example: 1 },
              enregistreLe: {
                required: true,
                type: () => String,
                description: "Date de l'enregistrement, calendrier de Paris.",
                example: '2026-04-20',
              },
              termineLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Date \u00E0 laquelle il est remis, a \u00E9chou\u00E9, ou est \u00E9cart\u00E9 de l'envoi ; null tant qu'il est \u00E0 envoyer.",
                example: '2026-04-20',
              },
              prochainEssaiA: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Instant de l'essai suivant, en UTC ; null quand aucun n'est pr\u00E9vu.",
                example: '2026-04-20T09:05:00.000Z',
              },
              luLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Date \u00E0 laquelle son destinataire l'a lu dans le programme ; null tant qu'il ne l'est pas.",
                example: '2026-04-21',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 1,
              },
            },
          },
        ],
        [
          import('../modules/messages/read-models/messages/messages.answer.js'),
          {
            MessageEcrit: {
              objet: {
                required: true,
                type: () => String,
                description: 'Objet du message.',
                example: 'Aide accord\u00E9e le 20/04/2026',
              },
              texte: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Texte du message, sans le nom de son destinataire ; null ailleurs que sur la base int\u00E9gr\u00E9e.',
                example: 'Bonjour, \u2026',
              },
              raisonSansTexte: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Pourquoi le texte manque ; null quand il est l\u00E0.',
                example:
                  'Le texte d\u2019un message ne se montre que sur la base int\u00E9gr\u00E9e, o\u00F9 le programme s\u2019essaie.',
              },
            },
            MessagesParEtat: {
              aEnvoyer: { required: true, type: () => Number, description: '\u00C0 envoyer.', example: 2 },
              remis: {
                required: true,
                type: () => Number,
                description: 'Remis au serveur de messagerie.',
                example: 40,
              },
              echoue: { required: true, type: () => Number, description: '\u00C9chou\u00E9s.', example: 1 },
              nonEnvoye: { required: true, type: () => Number, description: 'Non envoy\u00E9s.', example: 0 },
            },
            PageDeMessages: {
              decompte: {
                required: true,
                type: () => t['../modules/messages/read-models/messages/messages.answer.js'].MessagesParEtat,
                description: 'Nombre de messages par \u00E9tat, pour les autres filtres demand\u00E9s.',
              },
            },
          },
        ],
        [
          import('../modules/messages/read-models/messages/messages.query.js'),
          {
            FiltreMessages: {
              etat: {
                required: false,
                description: "O\u00F9 en est l'envoi.",
                example: 'remis',
                enum: ['a-envoyer', 'echoue', 'non-envoye', 'remis'],
              },
              gabarit: {
                required: false,
                description: 'Mod\u00E8le du message.',
                example: 'aide-accordee',
                enum: [
                  'accord-non-donne',
                  'aide-accordee',
                  'aide-payee',
                  'aide-refusee',
                  'aide-retiree',
                  'convention-a-signer',
                  'declaration-attendue',
                  'demande-attribuee-a-un-autre',
                  'demande-prise-en-charge',
                  'demande-proposee',
                  'demande-relancee',
                  'dossier-depose',
                  'montant-revise',
                  'prestation-a-confirmer',
                  'prestation-payee',
                  'pret-a-accepter',
                  'pret-accepte',
                  'pret-bientot-fini',
                  'pret-commence',
                  'statut-admissible',
                  'statut-en-attente',
                  'statut-obtenu',
                  'statut-refuse',
                  'statut-retabli',
                  'statut-suspendu',
                  'statut-termine',
                ],
              },
              sujetNature: {
                required: false,
                type: () => String,
                description: 'Nature de ce dont les messages parlent.',
                example: 'dossier-aide',
              },
              sujetId: {
                required: false,
                type: () => String,
                description: 'Identifiant de ce dont les messages parlent.',
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              destinataire: {
                required: false,
                description: "Les siens, ou tous ceux que l'on voit.",
                example: 'a-moi',
                enum: ['a-moi', 'tous'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/demander-amortissement/demander-amortissement.body.js'),
          {
            DemandeDAmortissementBody: {
              transportRoutier: {
                required: true,
                type: () => Boolean,
                description: "Transport routier de marchandises pour compte d'autrui.",
                example: false,
                default: false,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/payer-amortissement/payer-amortissement.body.js'),
          {
            PaiementDAmortissementBody: {
              reference: {
                required: true,
                type: () => String,
                description: 'R\u00E9f\u00E9rence du mandat de paiement.',
                example: 'MDT-2026-00931',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/recouvrer-trop-percu/recouvrer-trop-percu.body.js'),
          {
            RecouvrementDeTropPercuBody: {
              reference: {
                required: true,
                type: () => String,
                description:
                  "R\u00E9f\u00E9rence du titre de recettes : un m\u00EAme encaissement n'est compt\u00E9 qu'une fois.",
                example: 'TR-2026-00112',
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant encaiss\u00E9, en centimes d'euro.",
                example: 8520,
                maximum: 10000000,
                minimum: 1,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/refuser-amortissement/refuser-amortissement.body.js'),
          {
            RefusDAmortissementBody: {
              motif: {
                required: true,
                description: 'Raison du refus.',
                example: 'justificatifs-non-produits',
                enum: ['justificatifs-non-produits', 'plafond-de-minimis', 'pret-non-conforme', 'statut-perdu'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/retenir-amortissement/retenir-amortissement.body.js'),
          {
            DecisionDAmortissementBody: {
              dispositifId: {
                required: true,
                type: () => String,
                description: "Dispositif de la r\u00E9gion dont l'enveloppe de l'ann\u00E9e paie.",
                example: '0190c5a0-0000-7000-8000-00000000d153',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/situation.body.js'),
          {
            SituationDePmeBody: {
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande de statut parmi celles de l'entreprise.",
                example: 1,
                minimum: 1,
                maximum: 1000,
              },
              effectif: {
                required: true,
                type: () => Number,
                description: 'Personnes occup\u00E9es, en personnes enti\u00E8res.',
                example: 12,
                minimum: 0,
                maximum: 100000,
              },
              chiffreDAffairesCentimes: {
                required: true,
                type: () => Number,
                description: "Chiffre d'affaires hors taxes du dernier exercice clos, en centimes d'euro.",
                example: 85000000,
                minimum: 0,
              },
              ventesEnLignePourCent: {
                required: true,
                type: () => Number,
                description: "Part du chiffre d'affaires vendue en ligne, en pour cent entiers.",
                example: 8,
                minimum: 0,
                maximum: 100,
              },
              technologies: {
                required: true,
                type: () => [Object],
                description:
                  "Technologies utilis\u00E9es, parmi les douze de l'indice d'intensit\u00E9 num\u00E9rique (Eurostat) ; une liste vide quand il n'y en a aucune.\nCelle qui en comprend une autre se dit avec elle : deux r\u00E9seaux sociaux avec un r\u00E9seau social, le nuage avanc\u00E9 avec le nuage.",
                example: ['internet-pour-plus-de-la-moitie', 'debit-30-mbits', 'gestion-de-la-relation-client'],
                enum: [
                  'analyse-de-donnees',
                  'debit-30-mbits',
                  'deux-reseaux-sociaux',
                  'gestion-de-la-relation-client',
                  'informatique-en-nuage',
                  'informatique-en-nuage-avancee',
                  'intelligence-artificielle',
                  'internet-pour-plus-de-la-moitie',
                  'progiciel-de-gestion',
                  'reseau-social',
                  'ventes-aux-particuliers-en-ligne',
                  'ventes-electroniques-un-pour-cent',
                ],
                isArray: true,
              },
              heuresManquantesParMois: {
                required: true,
                type: () => Number,
                description: 'Heures de comp\u00E9tence num\u00E9rique qui manquent par mois, en heures enti\u00E8res.',
                example: 40,
                minimum: 0,
                maximum: 10000,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/corriger-declaration/corriger-declaration.body.js'),
          {
            CorrectionDeDeclarationBody: {
              moment: {
                required: true,
                description: "D\u00E9claration \u00E0 corriger : celle de la demande, ou celle d'un an apr\u00E8s.",
                example: 'initiale',
                enum: ['finale', 'initiale'],
              },
              motif: {
                required: true,
                description: 'Motif de la correction.',
                example: 'erreur-de-saisie',
                enum: ['comptes-arretes-depuis', 'erreur-de-saisie', 'perimetre-rectifie'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/declarer-situation-finale/declarer-situation-finale.body.js'),
          { SituationFinaleBody: {} },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/declarer-situation-initiale/declarer-situation-initiale.body.js'),
          { SituationInitialeBody: {} },
        ],
        [
          import('../modules/pme-digitale/experimentation/clore-experimentation/clore-experimentation.body.js'),
          {
            ClotureDExperimentationBody: {
              motif: {
                required: true,
                description: 'Son terme, une fois \u00E9valu\u00E9e, ou un arr\u00EAt anticip\u00E9.',
                example: 'terme-atteint',
                enum: ['arret-anticipe', 'terme-atteint'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/fixer-places/fixer-places.body.js'),
          {
            PlacesBody: {
              places: {
                required: true,
                type: () => Number,
                description: 'Nombre de places ; jamais moins que le plus haut num\u00E9ro tenu.',
                example: 140,
                minimum: 1,
              },
              motif: {
                required: true,
                description: 'Motif de la d\u00E9cision.',
                example: 'credits-insuffisants',
                enum: ['credits-disponibles', 'credits-insuffisants', 'decision-ministerielle'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/fixer-quota/fixer-quota.body.js'),
          {
            QuotaBody: {
              axe: {
                required: true,
                description: 'Ce que le quota borne.',
                example: 'region',
                enum: ['region', 'secteur', 'taille'],
              },
              code: {
                required: true,
                type: () => String,
                description: 'Code de la r\u00E9gion, de la taille ou du secteur.',
                example: '53',
              },
              plafond: {
                required: true,
                type: () => Number,
                description: 'Entreprises au plus ; jamais moins que celles qui sont admises.',
                example: 25,
                minimum: 0,
              },
              motif: {
                required: true,
                description: 'Motif de la d\u00E9cision.',
                example: 'quota-insuffisant',
                enum: [
                  'credits-disponibles',
                  'credits-insuffisants',
                  'equilibre-entre-regions',
                  'equilibre-entre-secteurs',
                  'equilibre-entre-tailles',
                  'quota-insuffisant',
                ],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js'),
          {
            PlafondDeQuota: {
              code: {
                required: true,
                type: () => String,
                description: 'Code de la r\u00E9gion, de la taille ou du secteur.',
                example: '53',
              },
              plafond: {
                required: true,
                type: () => Number,
                description: 'Entreprises au plus.',
                example: 20,
                minimum: 0,
              },
            },
            OuvertureDExperimentationBody: {
              places: {
                required: true,
                type: () => Number,
                description: 'Nombre de places, 150 au plus.',
                example: 150,
                minimum: 1,
              },
              regions: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js']
                    .PlafondDeQuota,
                ],
                description: 'Un plafond pour chaque r\u00E9gion, par son code INSEE.',
              },
              tailles: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js']
                    .PlafondDeQuota,
                ],
                description: 'Un plafond pour chaque taille : micro, petite et moyenne.',
              },
              secteurs: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.body.js']
                    .PlafondDeQuota,
                ],
                description: 'Un plafond pour chaque secteur de la nomenclature agr\u00E9g\u00E9e A10.',
              },
              motif: {
                required: true,
                description: 'Ce qui la motive.',
                example: 'recommandation-7',
                enum: ['nouvelle-cohorte', 'recommandation-7'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'),
          {
            GroupeDeLEvaluation: {
              effectif: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Entreprises du groupe, le jour o\u00F9 il a \u00E9t\u00E9 fig\u00E9.',
                example: 120,
              },
              repondantes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Celles qui ont fait les deux d\u00E9clarations, seules mesur\u00E9es.',
                example: 97,
              },
              sorties: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Celles qui sont sorties depuis de la cohorte ou de sa liste ; elles restent dans le groupe.',
                example: 14,
              },
            },
            MesureDeLEvaluation: {
              avantCentiemes: {
                required: true,
                type: () => Number,
                description: '\u00C0 la demande du statut.',
                example: 1240,
              },
              apresCentiemes: { required: true, type: () => Number, description: 'Un an apr\u00E8s.', example: 1310 },
              evolutionCentiemes: {
                required: true,
                type: () => Number,
                description: 'Moyenne ou m\u00E9diane de ce qui a chang\u00E9 dans chaque entreprise.',
                example: 70,
              },
            },
            IndicateurDeLEvaluationCompare: {
              indicateur: { required: true, type: () => String, description: 'Ce qui est mesur\u00E9.' },
              unite: {
                required: true,
                type: () => String,
                description: 'Son unit\u00E9, dont les mesures sont des centi\u00E8mes.',
              },
              statistique: {
                required: true,
                type: () => String,
                description: 'Comment il est r\u00E9sum\u00E9 dans un groupe.',
              },
              admises: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'].MesureDeLEvaluation,
                nullable: true,
                description: 'Chez les admises ; null quand moins de cinq ont r\u00E9pondu deux fois.',
              },
              attente: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'].MesureDeLEvaluation,
                nullable: true,
                description: "Dans la liste d'attente ; null quand moins de cinq ont r\u00E9pondu deux fois.",
              },
              differenceDesEvolutionsCentiemes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "\u00C9volution des admises moins celle de la liste d'attente, en centi\u00E8mes de l'unit\u00E9 ; null si un groupe est masqu\u00E9.",
                example: 85,
              },
            },
            GroupesDeLEvaluation: {
              figesLe: {
                required: true,
                type: () => String,
                description: 'Jour o\u00F9 les groupes ont \u00E9t\u00E9 fig\u00E9s.',
                example: '2026-04-02',
              },
              position: {
                required: true,
                type: () => String,
                description: "Position du journal d'o\u00F9 les groupes se refont.",
                example: '00000000000000000042',
              },
              refaits: {
                required: true,
                type: () => Boolean,
                description: "Vrai quand les faits jusqu'\u00E0 cette position refont les m\u00EAmes groupes.",
                example: true,
              },
              admises: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'].GroupeDeLEvaluation,
                description: 'Les entreprises admises ce jour-l\u00E0.',
              },
              attente: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'].GroupeDeLEvaluation,
                description: "Celles de la liste d'attente ce jour-l\u00E0.",
              },
              promues: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Entreprises de la liste d'attente promues depuis, qui restent dans son groupe ; null de une \u00E0 quatre.",
                example: 14,
              },
            },
            EvaluationDExperimentation: {
              experimentationId: {
                required: true,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              position: {
                required: true,
                type: () => String,
                description:
                  'Derni\u00E8re position du journal dont les faits comptent ; redemandez-la pour refaire le m\u00EAme calcul.',
                example: '00000000000000001204',
              },
              groupes: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js'].GroupesDeLEvaluation,
                nullable: true,
                description: "Les groupes compar\u00E9s ; null avant qu'ils soient fig\u00E9s.",
              },
              indicateurs: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js']
                    .IndicateurDeLEvaluationCompare,
                ],
                description:
                  'Les indicateurs, dans les deux groupes ; une liste vide avant que les groupes soient fig\u00E9s.',
              },
              reserve: {
                required: true,
                type: () => String,
                description: 'Ce que ces chiffres ne disent pas.',
                example: 'Une diff\u00E9rence entre les groupes ne dit pas sa cause.',
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example:
                  'Mission : dire l\u2019exp\u00E9rimentation \u00E9valu\u00E9e, quand les d\u00E9clarations d\u2019un an apr\u00E8s sont faites.',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/evaluation/evaluation.query.js'),
          {
            PositionDeLEvaluation: {
              position: {
                required: false,
                type: () => String,
                description:
                  "Position du journal jusqu'\u00E0 laquelle compter les faits ; la derni\u00E8re par d\u00E9faut.",
                example: '00000000000000001204',
                pattern: '^[c\\d]\\d{19}$',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/amortissements/demande-d-amortissement.entity.js'),
          {
            DemandeDAmortissement: {
              conventionId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la convention.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              mois: { required: true, type: () => String, description: 'Mois amorti.', example: '2026-09' },
              numero: {
                required: true,
                type: () => Number,
                description: 'Num\u00E9ro de la demande dans son mois.',
                example: 1,
              },
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise qui le re\u00E7oit.",
                example: '552081317',
              },
              region: {
                required: true,
                type: () => String,
                description: 'Sa r\u00E9gion, qui paie, par son code INSEE.',
                example: '53',
              },
              rangDuReleve: {
                required: true,
                type: () => Number,
                description: 'Rang du relev\u00E9 valid\u00E9.',
                example: 1,
              },
              coutCentimes: {
                required: true,
                type: () => Number,
                description: "Co\u00FBt du mois : salaires, charges et frais, en centimes d'euro.",
                example: 174000,
              },
              factureCentimes: {
                required: true,
                type: () => Number,
                description: "Facture du mois, en centimes d'euro.",
                example: 100000,
              },
              tauxPointsDeBase: {
                required: true,
                type: () => Number,
                description: 'Part du co\u00FBt, en points de base.',
                example: 3000,
              },
              plafondCentimes: {
                required: true,
                type: () => Number,
                description: "Plafond du mois, en centimes d'euro.",
                example: 100000,
              },
              plafonnePar: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Borne qui r\u00E9duit la part : le plafond du mois, ou ce que la facture laisse du co\u00FBt ; null sans elle.',
                example: 'plafond-du-mois',
              },
              duCentimes: {
                required: true,
                type: () => Number,
                description: "D\u00FB pour le mois, en centimes d'euro.",
                example: 52200,
              },
              dejaPayeCentimes: {
                required: true,
                type: () => Number,
                description: "D\u00E9j\u00E0 pay\u00E9 par les demandes pr\u00E9c\u00E9dentes, en centimes d'euro.",
                example: 0,
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant de la demande, en centimes d'euro.",
                example: 52200,
              },
              demandeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-10-07',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/amortissements/amortissements.entity.js'),
          {
            LigneAmortissement: {
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'accorde',
                enum: ['accorde', 'caduc', 'credits-reserves', 'demande', 'paye', 'refuse', 'retenu'],
              },
              suspendu: {
                required: true,
                type: () => Boolean,
                description: 'Vrai quand son paiement attend que le compte de minimis revienne sous son plafond.',
                example: false,
              },
              refus: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison du dernier refus, de la r\u00E9gion ou de l'argent ; null sans refus.",
                example: 'plafond-de-minimis',
              },
              possibleLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Premier jour o\u00F9 le plafond le permettrait ; null sans refus du compte.',
                example: '2028-01-12',
              },
              accordeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'accord ; null avant.",
                example: '2026-10-09',
              },
              payeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du paiement ; null avant.',
                example: '2026-10-20',
              },
              reference: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'R\u00E9f\u00E9rence du mandat de paiement ; null avant.',
                example: 'MDT-2026-00931',
              },
              finLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la fin d'une demande refus\u00E9e ou caduque ; null sans elle.",
                example: '2026-10-10',
              },
              regulariseLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Jour de la r\u00E9gularisation, apr\u00E8s une correction du relev\u00E9 ; null sans elle.',
                example: '2026-11-03',
              },
              tropPercuCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Cr\u00E9ance de la r\u00E9gion : pay\u00E9 en trop et pas encore rendu, en centimes d'euro ; null sans r\u00E9gularisation.",
                example: 8520,
              },
              recouvreLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du dernier recouvrement de cette cr\u00E9ance ; null sans lui.',
                example: '2026-11-20',
              },
              complementCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Ce qui manque, et peut \u00EAtre demand\u00E9, en centimes d'euro ; null sans r\u00E9gularisation.",
                example: 0,
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/amortissements/amortissements.answer.js'),
          {
            AmortissementSuivi: {
              calcul: {
                required: true,
                type: () => String,
                description: 'Le calcul de ce qui est d\u00FB.',
                example:
                  '30 % de 1 740,00 \u20AC, 1 000,00 \u20AC au plus, et 740,00 \u20AC que la facture laisse = 522,00 \u20AC',
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Comptable de la r\u00E9gion : payer.',
              },
            },
            NombreDAmortissements: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 4,
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Leur montant, en centimes d'euro.",
                example: 208800,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/amortissements/amortissements.query.js'),
          {
            FiltreAmortissements: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'accorde',
                enum: ['accorde', 'caduc', 'credits-reserves', 'demande', 'paye', 'refuse', 'retenu'],
              },
              mois: {
                required: false,
                type: () => String,
                description: 'Mois amorti.',
                example: '2026-09',
                pattern: '^20\\d{2}-(?:0[1-9]|1[0-2])$',
              },
              conventionId: {
                required: false,
                type: () => String,
                description: 'Convention du pr\u00EAt.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion qui paie, par son code INSEE.',
                example: '53',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise qui le re\u00E7oit.",
                example: '552081317',
              },
              aFaire: {
                required: false,
                description:
                  'Celles que la r\u00E9gion reste \u00E0 retenir ou \u00E0 refuser (retenir), \u00E0 payer (payer), ou dont elle recouvre encore un\ntrop-per\u00E7u (recouvrer).',
                example: 'payer',
                enum: ['payer', 'recouvrer', 'retenir'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js'),
          {
            PassageMontre: {
              du: { required: true, type: () => String, description: 'Depuis ce jour.', example: '2026-03-16' },
              etat: { required: true, type: () => String, description: "Ce qu'il est." },
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande parmi celles de l'entreprise.",
                example: 1,
              },
              experimentationId: {
                required: true,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              numero: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Num\u00E9ro de la place dans la cohorte ; null sans place.',
                example: 1,
              },
            },
            StatutDUneEntreprise: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              au: { required: true, type: () => String, description: 'Jour demand\u00E9.', example: '2026-06-08' },
              detenu: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand l'entreprise tient le statut \u00E0 la fin de ce jour ; un statut suspendu n'est pas tenu.",
                example: false,
              },
              statut: {
                required: true,
                type: () =>
                  t['../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js']
                    .PassageMontre,
                nullable: true,
                description: 'Ce que le statut \u00E9tait ce jour ; null avant la premi\u00E8re demande.',
              },
              passages: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js']
                    .PassageMontre,
                ],
                description: "Tout ce qu'il a \u00E9t\u00E9, le plus ancien d'abord.",
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Ce qui peut \u00EAtre fait maintenant, et par qui ; null quand rien n'est attendu.",
                example: 'Mission : r\u00E9tablir le statut, ou y mettre fin.',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision lue, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/candidatures/candidatures.entity.js'),
          {
            LigneCandidaturePme: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande parmi celles de l'entreprise.",
                example: 1,
              },
              experimentationId: {
                required: true,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement.",
                example: '55208131766522',
              },
              region: {
                required: true,
                type: () => String,
                description: "R\u00E9gion de l'\u00E9tablissement, par son code INSEE.",
                example: '53',
              },
              taille: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Taille au jour de l'admissibilit\u00E9 ; null avant.",
                example: 'micro',
              },
              secteur: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Secteur au jour de l'admissibilit\u00E9, dans la nomenclature A10 ; null avant.",
                example: 'JZ',
              },
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'en-attente',
                enum: ['admis', 'admissible', 'demande', 'en-attente', 'quitte', 'refuse', 'suspendu', 'termine'],
              },
              numero: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Num\u00E9ro de la place dans la cohorte ; null sans place.',
                example: 12,
              },
              ordre: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Ordre d'entr\u00E9e dans la liste d'attente ; null quand elle n'y est pas.",
                example: 41,
              },
              obstacles: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Ce qui n'avait pas de place \u00E0 son entr\u00E9e dans la liste, s\u00E9par\u00E9 par des espaces ; null sinon.",
                example: 'region secteur',
              },
              motifs: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Motifs d'un refus, d'une suspension ou d'une fin, s\u00E9par\u00E9s par des espaces ; null sinon.",
                example: 'manquement',
              },
              demandeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la demande.',
                example: '2026-03-02',
              },
              admissibleLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'admissibilit\u00E9 ; null avant.",
                example: '2026-03-16',
              },
              placeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 elle a eu sa place, tout de suite ou apr\u00E8s une attente ; null avant.',
                example: '2026-03-16',
              },
              promueLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 elle a \u00E9t\u00E9 promue de la liste d'attente ; null si elle ne l'a pas \u00E9t\u00E9.",
                example: '2026-10-12',
              },
              sortieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Jour o\u00F9 elle a lib\u00E9r\u00E9 sa place dans la cohorte ; null si elle n'en a pas lib\u00E9r\u00E9.",
                example: '2026-10-12',
              },
              finieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 la demande ou le statut a fini : refus, d\u00E9part ou fin ; null avant.',
                example: '2026-10-12',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/candidatures/candidatures.answer.js'),
          {
            CandidaturePmeSuivie: {
              rangDAttente: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Rang dans la liste d'attente de sa cohorte ; null quand elle n'y est pas.",
                example: 3,
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Mission : prononcer l\u2019admissibilit\u00E9, ou refuser. Entreprise : retirer sa demande.',
              },
            },
            NombreDeCandidaturesPme: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 38,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/candidatures/candidatures.query.js'),
          {
            FiltreCandidaturesPme: {
              experimentationId: {
                required: false,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'en-attente',
                enum: ['admis', 'admissible', 'demande', 'en-attente', 'quitte', 'refuse', 'suspendu', 'termine'],
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              classe: {
                required: false,
                type: () => String,
                description: 'Taille de l\u2019entreprise au jour de l\u2019admissibilit\u00E9.',
                example: 'micro',
              },
              secteur: {
                required: false,
                type: () => String,
                description: "Secteur au jour de l'admissibilit\u00E9.",
                example: 'JZ',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/declarations/declarations.entity.js'),
          {
            LigneDeclarationPme: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande de statut parmi celles de l'entreprise.",
                example: 1,
              },
              moment: {
                required: true,
                description:
                  "Celle de la demande, ou celle d'un an apr\u00E8s ; la seconde para\u00EEt une fois la premi\u00E8re faite.",
                example: 'initiale',
                enum: ['finale', 'initiale'],
              },
              experimentationId: {
                required: true,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              region: {
                required: true,
                type: () => String,
                description:
                  "R\u00E9gion de l'\u00E9tablissement pour lequel le statut est demand\u00E9, par son code INSEE.",
                example: '53',
              },
              aPartirDu: {
                required: true,
                type: () => String,
                description: 'Premier jour o\u00F9 elle se fait.',
                example: '2026-03-02',
              },
              avantLe: {
                required: true,
                type: () => String,
                description: 'Dernier jour o\u00F9 elle se fait.',
                example: '2026-05-01',
              },
              declareeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 elle a \u00E9t\u00E9 faite ; null avant.',
                example: '2026-03-10',
              },
              corrigeeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de sa derni\u00E8re correction ; null sans correction.',
                example: '2026-04-20',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de sa derni\u00E8re correction ; null sans correction.',
                example: 'comptes-arretes-depuis',
              },
              relances: { required: true, type: () => Number, description: 'Rappels envoy\u00E9s.', example: 1 },
              nomenclature: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Version de l'indice d'intensit\u00E9 num\u00E9rique dans laquelle elle est faite ; null avant.",
                example: 'DII-2023',
              },
              effectif: {
                required: true,
                type: () => Number,
                nullable: true,
                description: 'Personnes occup\u00E9es ; null avant la d\u00E9claration.',
                example: 12,
              },
              chiffreDAffairesCentimes: {
                required: true,
                type: () => Number,
                nullable: true,
                description: "Chiffre d'affaires hors taxes, en centimes d'euro ; null avant la d\u00E9claration.",
                example: 85000000,
              },
              ventesEnLignePourCent: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Part du chiffre d'affaires vendue en ligne, en pour cent entiers ; null avant la d\u00E9claration.",
                example: 8,
              },
              technologies: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Technologies utilis\u00E9es parmi les douze, s\u00E9par\u00E9es par des espaces ; null avant la d\u00E9claration.',
                example: 'debit-30-mbits gestion-de-la-relation-client',
              },
              heuresManquantesParMois: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  'Heures de comp\u00E9tence num\u00E9rique qui manquent par mois ; null avant la d\u00E9claration.',
                example: 40,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/declarations/declarations.answer.js'),
          {
            DeclarationPmeSuivie: {
              etat: {
                required: true,
                type: () => String,
                description: 'O\u00F9 elle en est ce jour : manquante quand sa p\u00E9riode est pass\u00E9e.',
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Entreprise : d\u00E9clarer, avant le dernier jour de la p\u00E9riode.',
              },
            },
            NombreDeDeclarationsPme: {
              moment: {
                required: true,
                type: () => String,
                description: "Celles de la demande, ou celles d'un an apr\u00E8s.",
              },
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 42,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/declarations/declarations.query.js'),
          {
            FiltreDeclarationsPme: {
              experimentationId: {
                required: false,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              moment: {
                required: false,
                description: "Celle de la demande, ou celle d'un an apr\u00E8s.",
                example: 'initiale',
                enum: ['finale', 'initiale'],
              },
              etat: {
                required: false,
                description: 'O\u00F9 elle en est ce jour.',
                example: 'attendue',
                enum: ['a-venir', 'attendue', 'faite', 'manquante'],
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/experimentations/experimentations.entity.js'),
          {
            LigneExperimentation: {
              experimentationId: {
                required: true,
                type: () => String,
                description: 'Code de la cohorte.',
                example: 'PME-DIGITALE-2026',
              },
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'en-cours',
                enum: ['close', 'en-cours', 'evaluee', 'ouverte'],
              },
              places: { required: true, type: () => Number, description: 'Nombre de places.', example: 150 },
              admises: {
                required: true,
                type: () => Number,
                description: "Entreprises admises ; \u00E0 sa cl\u00F4ture, celles qui l'\u00E9taient ce jour.",
                example: 142,
              },
              enAttente: {
                required: true,
                type: () => Number,
                description: "Entreprises en attente d'une place.",
                example: 38,
              },
              sorties: {
                required: true,
                type: () => Number,
                description: "Sorties de la cohorte, ou de la liste d'attente.",
                example: 14,
              },
              promotions: {
                required: true,
                type: () => Number,
                description: "Promotions de la liste d'attente.",
                example: 14,
              },
              nomenclature: {
                required: true,
                type: () => String,
                description: 'Version de la nomenclature des secteurs.',
                example: 'a10-2008',
              },
              ouverteLe: {
                required: true,
                type: () => String,
                description: "Jour de l'ouverture.",
                example: '2026-01-12',
              },
              demarreeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du d\u00E9marrage ; null avant.',
                example: '2026-04-01',
              },
              groupesFigesLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 les groupes de comparaison ont \u00E9t\u00E9 fig\u00E9s ; null avant.',
                example: '2026-04-02',
              },
              evalueeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'\u00E9valuation ; null avant.",
                example: '2027-02-01',
              },
              closeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la cl\u00F4ture ; null avant.',
                example: '2027-03-01',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/experimentations/experimentations.answer.js'),
          {
            ExperimentationSuivie: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Mission : \u00E9valuer, \u00E0 la fin de l\u2019exp\u00E9rimentation.',
              },
            },
            QuotaDeLaCohorte: {
              axe: { required: true, type: () => String, description: 'Ce que le quota borne.' },
              code: {
                required: true,
                type: () => String,
                description: 'Code de la r\u00E9gion, de la taille ou du secteur.',
                example: '53',
              },
              plafond: { required: true, type: () => Number, description: 'Entreprises au plus.', example: 20 },
              admises: { required: true, type: () => Number, description: 'Entreprises admises.', example: 18 },
              enAttente: {
                required: true,
                type: () => Number,
                description: 'Entreprises de ce code qui attendent une place.',
                example: 3,
              },
              ouvert: {
                required: true,
                type: () => Boolean,
                description: "Vrai tant qu'une entreprise de ce code peut \u00EAtre admise, s'il reste des places.",
                example: true,
              },
            },
            ExperimentationDetaillee: {
              quotas: {
                required: true,
                type: () => [
                  t['../modules/pme-digitale/read-models/experimentations/experimentations.answer.js'].QuotaDeLaCohorte,
                ],
                description: 'Ses quotas, par r\u00E9gion, par taille et par secteur.',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/experimentations/experimentations.query.js'),
          {
            FiltreExperimentations: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'en-cours',
                enum: ['close', 'en-cours', 'evaluee', 'ouverte'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/experimentations/quotas.entity.js'),
          {
            LigneQuota: {
              experimentationId: {
                required: true,
                type: () => String,
                description: 'Code de la cohorte.',
                example: 'PME-DIGITALE-2026',
              },
              axe: { required: true, type: () => String, description: 'Ce que le quota borne.', example: 'region' },
              code: {
                required: true,
                type: () => String,
                description: 'Code de la r\u00E9gion, de la taille ou du secteur.',
                example: '53',
              },
              plafond: { required: true, type: () => Number, description: 'Entreprises au plus.', example: 20 },
              admises: { required: true, type: () => Number, description: 'Entreprises admises.', example: 18 },
              enAttente: {
                required: true,
                type: () => Number,
                description: 'Entreprises de ce code qui attendent une place.',
                example: 3,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/conventions/contenu-de-convention.entity.js'),
          {
            ContenuDeConvention: {
              conventionId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la convention.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              preteuseSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise qui pr\u00EAte son salari\u00E9.",
                example: '552081317',
              },
              preteuseRegion: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion de son premier \u00E9tablissement ouvert, par son code INSEE.',
                example: '53',
              },
              utilisatriceSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise o\u00F9 il travaille pendant le pr\u00EAt.",
                example: '443061841',
              },
              utilisatriceRegion: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion de son premier \u00E9tablissement ouvert, par son code INSEE.',
                example: '53',
              },
              salarieId: {
                required: true,
                type: () => String,
                description: 'Salari\u00E9 pr\u00EAt\u00E9, par son identifiant seulement.',
                example: '0190c5a0-0000-7000-8000-000000001402',
              },
              regime: {
                required: true,
                type: () => String,
                description: 'R\u00E9gime du pr\u00EAt.',
                example: 'L8241-2',
              },
              competence: {
                required: true,
                type: () => String,
                description: 'Comp\u00E9tence num\u00E9rique pour laquelle il est pr\u00EAt\u00E9.',
                example: 'vente-en-ligne',
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-09-01' },
              au: {
                required: true,
                type: () => String,
                description: 'Dernier jour, renouvellements conclus compris.',
                example: '2027-02-28',
              },
              partDuTempsPourCent: {
                required: true,
                type: () => Number,
                description: 'Part de son temps, en pour cent entiers.',
                example: 40,
              },
              heuresParMois: { required: true, type: () => Number, description: 'Heures par mois.', example: 60 },
              commune: {
                required: true,
                type: () => String,
                description: 'Code INSEE de la commune de travail.',
                example: '35238',
              },
              salaires: {
                required: true,
                type: () => String,
                description: 'Comment sont \u00E9tablis les salaires factur\u00E9s.',
                example: 'prorata-des-heures',
              },
              charges: {
                required: true,
                type: () => String,
                description: 'Comment sont \u00E9tablies les charges sociales factur\u00E9es.',
                example: 'prorata-des-heures',
              },
              frais: {
                required: true,
                type: () => String,
                description: 'Comment sont \u00E9tablis les frais professionnels factur\u00E9s.',
                example: 'justificatifs',
              },
              modifieUnElementEssentiel: {
                required: true,
                type: () => Boolean,
                description: 'Vrai quand le pr\u00EAt modifie un \u00E9l\u00E9ment essentiel du contrat.',
                example: false,
              },
              periodeProbatoireJours: {
                required: true,
                type: () => Number,
                description: 'P\u00E9riode probatoire, en jours ; 0 sans elle.',
                example: 15,
              },
              amortissementVerseA: {
                required: true,
                type: () => String,
                description: "Entreprise qui re\u00E7oit l'amortissement public.",
                example: 'preteuse',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/conventions/conventions.entity.js'),
          {
            LigneConvention: {
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'en-preparation',
                enum: ['echue', 'en-cours', 'en-preparation', 'rompue', 'sans-suite', 'signee', 'suspendue'],
              },
              part: {
                required: true,
                description: 'Si le salari\u00E9 a cette part de son temps.',
                example: 'tenue',
                enum: ['demandee', 'refusee', 'tenue'],
              },
              empreinte: {
                required: true,
                type: () => String,
                description: 'Empreinte SHA-256 du contenu.',
                example: '4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a',
              },
              appariementId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Appariement dont elle vient ; null sans lui.',
                example: '0190c5a0-0000-7000-8000-000000000721',
              },
              offrePublieeLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour o\u00F9 l'offre de cet appariement a \u00E9t\u00E9 publi\u00E9e ; null sans lui.",
                example: '2026-02-16',
              },
              version: { required: true, type: () => Number, description: 'Version du contenu.', example: 1 },
              partRefusee: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "Pourquoi la part du temps du salari\u00E9 n'est pas libre : temps-insuffisant, deja-prete quand une autre convention le pr\u00EAte \u00E0 la\nm\u00EAme entreprise, ou duree-depassee quand le pr\u00EAt dure trop avec ceux qu'il prolonge ou qui le prolongent ; null quand elle l'est, ou avant la r\u00E9ponse.",
                example: 'temps-insuffisant',
              },
              csePreteuseLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la consultation du CSE de la pr\u00EAteuse ; null avant, ou sans CSE.',
                example: '2026-06-15',
              },
              csePreteuseMotif: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison pour laquelle la pr\u00EAteuse n'a pas de CSE ; null sinon.",
                example: 'moins-de-onze-salaries',
              },
              cseUtilisatriceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la consultation du CSE de l'utilisatrice ; null avant, ou sans CSE.",
                example: '2026-06-18',
              },
              cseUtilisatriceMotif: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Raison pour laquelle l'utilisatrice n'a pas de CSE ; null sinon.",
                example: 'carence-aux-elections',
              },
              lienExpireLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Dernier jour du lien envoy\u00E9 au salari\u00E9 ; null avant l'envoi.",
                example: '2026-07-15',
              },
              consentiLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de l'accord du salari\u00E9 au contenu \u00E0 conclure, ou conclu ; null sans lui.",
                example: '2026-07-02',
              },
              avenantLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la signature de l'avenant \u00E0 ce contenu ; null avant.",
                example: '2026-07-03',
              },
              signaturePreteuseLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la signature de ce contenu par la pr\u00EAteuse ; null avant.',
                example: '2026-07-06',
              },
              signatureUtilisatriceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la signature de ce contenu par l'utilisatrice ; null avant.",
                example: '2026-07-07',
              },
              commenceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Premier jour effectif ; null avant.',
                example: '2026-09-01',
              },
              renouvellementAu: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Dernier jour propos\u00E9 par un renouvellement \u00E0 conclure ; null sans lui.',
                example: '2027-08-31',
              },
              renouvellementEmpreinte: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Empreinte du renouvellement \u00E0 signer ; null sans lui.',
                example: '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730',
              },
              finLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la fin, ou de l'abandon ; null avant.",
                example: '2027-03-01',
              },
              fin: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Raison de la fin ; null avant.',
                example: 'echeance',
              },
              retourLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du retour au poste ; null avant.',
                example: '2027-03-01',
              },
              poste: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Poste retrouv\u00E9 ; null avant.',
                example: 'meme-poste',
              },
              redigeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la r\u00E9daction.',
                example: '2026-06-10',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/conventions/conventions.answer.js'),
          {
            ConventionSuivie: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Salari\u00E9 : r\u00E9pondre par le lien re\u00E7u.',
              },
            },
            NombreDeConventions: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/conventions/conventions.query.js'),
          {
            FiltreConventions: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'en-preparation',
                enum: ['echue', 'en-cours', 'en-preparation', 'rompue', 'sans-suite', 'signee', 'suspendue'],
              },
              competence: {
                required: false,
                description: 'Comp\u00E9tence pour laquelle le salari\u00E9 est pr\u00EAt\u00E9.',
                example: 'vente-en-ligne',
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
              },
              region: {
                required: false,
                type: () => String,
                description: "R\u00E9gion de l'une des deux entreprises, par son code INSEE.",
                example: '53',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'une des deux entreprises.",
                example: '552081317',
              },
              aFaire: {
                required: false,
                description:
                  "Celles qu'une entreprise reste \u00E0 signer (signer), o\u00F9 il manque une pi\u00E8ce avant le d\u00E9but (completer), ou dont le pr\u00EAt court (suivre).",
                example: 'completer',
                enum: ['completer', 'signer', 'suivre'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/releves-de-pret/mois-du-pret.entity.js'),
          {
            MoisDuPret: {
              conventionId: {
                required: true,
                type: () => String,
                description: 'Identifiant de la convention.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              mois: { required: true, type: () => String, description: 'Mois relev\u00E9.', example: '2026-09' },
              rang: {
                required: true,
                type: () => Number,
                description: 'Rang du relev\u00E9 dans son mois : 1, puis un de plus \u00E0 chaque rectification.',
                example: 1,
              },
              preteuseSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise qui pr\u00EAte son salari\u00E9.",
                example: '552081317',
              },
              preteuseRegion: {
                required: true,
                type: () => String,
                description: 'Sa r\u00E9gion, par son code INSEE.',
                example: '53',
              },
              utilisatriceSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise o\u00F9 il travaille pendant le pr\u00EAt.",
                example: '443061841',
              },
              utilisatriceRegion: {
                required: true,
                type: () => String,
                description: 'Sa r\u00E9gion, par son code INSEE.',
                example: '53',
              },
              competence: {
                required: true,
                type: () => String,
                description: 'Comp\u00E9tence num\u00E9rique pour laquelle il est pr\u00EAt\u00E9.',
                example: 'vente-en-ligne',
              },
              amortissementVerseA: {
                required: true,
                type: () => String,
                description: "Entreprise qui re\u00E7oit l'amortissement public.",
                example: 'preteuse',
              },
              heuresCentiemes: {
                required: true,
                type: () => Number,
                description: "Heures faites, en centi\u00E8mes d'heure.",
                example: 5850,
              },
              salairesCentimes: {
                required: true,
                type: () => Number,
                description: "Salaires bruts, en centimes d'euro.",
                example: 120000,
              },
              chargesCentimes: {
                required: true,
                type: () => Number,
                description: "Charges sociales, en centimes d'euro.",
                example: 50400,
              },
              fraisCentimes: {
                required: true,
                type: () => Number,
                description: "Frais professionnels rembours\u00E9s, en centimes d'euro.",
                example: 3600,
              },
              maximumCentimes: {
                required: true,
                type: () => Number,
                description: "Maximum que la loi permet de facturer : la somme des trois, en centimes d'euro.",
                example: 174000,
              },
              salairesFacturesCentimes: {
                required: true,
                type: () => Number,
                description: "Salaires factur\u00E9s, en centimes d'euro.",
                example: 70000,
              },
              chargesFactureesCentimes: {
                required: true,
                type: () => Number,
                description: "Charges factur\u00E9es, en centimes d'euro.",
                example: 30000,
              },
              fraisFacturesCentimes: {
                required: true,
                type: () => Number,
                description: "Frais factur\u00E9s, en centimes d'euro.",
                example: 0,
              },
              factureCentimes: {
                required: true,
                type: () => Number,
                description: "Total de la facture, en centimes d'euro.",
                example: 100000,
              },
              justificatifs: {
                required: true,
                type: () => Number,
                description: "Nombre de justificatifs que l'entreprise dit garder.",
                example: 1,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.entity.js'),
          {
            LigneReleveDePret: {
              etat: {
                required: true,
                description: 'O\u00F9 il en est ; un relev\u00E9 remplac\u00E9 reste lisible.',
                example: 'saisi',
                enum: ['conteste', 'remplace', 'saisi', 'valide'],
              },
              saisiLe: { required: true, type: () => String, description: 'Jour de la saisie.', example: '2026-10-02' },
              valideLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la validation ; null sans elle.',
                example: '2026-10-05',
              },
              contestation: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Motif de la contestation ; null sans elle.',
                example: 'heures-inexactes',
              },
              contesteLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour de la contestation ; null sans elle.',
                example: '2026-10-05',
              },
              remplaceLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour o\u00F9 un autre relev\u00E9 le remplace ; null avant.',
                example: '2026-10-06',
              },
              rangValide: {
                required: true,
                type: () => Number,
                nullable: true,
                description:
                  "Rang du relev\u00E9 valid\u00E9 qui compte tant que celui-ci ne l'est pas ; null sans lui.",
                example: 1,
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 1,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.answer.js'),
          {
            ReleveDePretSuivi: {
              calcul: {
                required: true,
                type: () => String,
                description: 'Le maximum de la facture, pos\u00E9.',
                example:
                  'salaires 1 200,00 \u20AC + charges 504,00 \u20AC + frais 36,00 \u20AC = 1 740,00 \u20AC au plus ; factur\u00E9 : 1 000,00 \u20AC',
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Utilisatrice : valider le relev\u00E9, ou le contester.',
              },
            },
            NombreDeRelevesDePret: {
              etat: { required: true, type: () => String, description: 'O\u00F9 ils en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi ceux qui peuvent \u00EAtre lus.',
                example: 4,
              },
              aControler: {
                required: true,
                type: () => Number,
                description:
                  "Parmi eux, ceux que la r\u00E9gion regarde : contest\u00E9s, ou qui corrigent un relev\u00E9 valid\u00E9 sans l'\u00EAtre encore.",
                example: 1,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.query.js'),
          {
            FiltreRelevesDePret: {
              etat: {
                required: false,
                description: 'O\u00F9 il en est.',
                example: 'saisi',
                enum: ['conteste', 'remplace', 'saisi', 'valide'],
              },
              mois: {
                required: false,
                type: () => String,
                description: 'Mois relev\u00E9.',
                example: '2026-09',
                pattern: '^20\\d{2}-(?:0[1-9]|1[0-2])$',
              },
              conventionId: {
                required: false,
                type: () => String,
                description: 'Convention du pr\u00EAt.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              region: {
                required: false,
                type: () => String,
                description: "R\u00E9gion de l'une des deux entreprises, par son code INSEE.",
                example: '53',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'une des deux entreprises.",
                example: '552081317',
              },
              aFaire: {
                required: false,
                description:
                  "Ceux que l'utilisatrice reste \u00E0 valider (valider), que la pr\u00EAteuse reste \u00E0 rectifier (rectifier), ou que la r\u00E9gion\nregarde (controler) : contest\u00E9s, ou qui corrigent un relev\u00E9 valid\u00E9 sans l'\u00EAtre encore.",
                example: 'valider',
                enum: ['controler', 'rectifier', 'valider'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/appariements/appariements.entity.js'),
          {
            LigneAppariement: {
              appariementId: {
                required: true,
                type: () => String,
                description: "Identifiant de l'appariement.",
                example: '0190c5a0-0000-7000-8000-000000000721',
              },
              offreId: {
                required: true,
                type: () => String,
                description: 'Offre.',
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              besoinId: {
                required: true,
                type: () => String,
                description: 'Besoin.',
                example: '0190c5a0-0000-7000-8000-000000000711',
              },
              sirenOffre: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise qui pr\u00EAte.",
                example: '552081317',
              },
              regionOffre: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion de son \u00E9tablissement, code INSEE.',
                example: '53',
              },
              sirenBesoin: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise qui emprunte.",
                example: '732829320',
              },
              regionBesoin: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion de son \u00E9tablissement, code INSEE.',
                example: '53',
              },
              partPourCent: {
                required: true,
                type: () => Number,
                description: "Part d'un temps plein, en pour cent entiers.",
                example: 40,
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-03-09' },
              au: { required: true, type: () => String, description: 'Dernier jour.', example: '2026-09-30' },
              etat: {
                required: true,
                description: 'O\u00F9 il en est.',
                example: 'propose',
                enum: ['accepte', 'conclu', 'decline', 'ecarte', 'propose', 'transforme'],
              },
              points: {
                required: true,
                type: () => Number,
                description: 'Points, sur 100, au jour de la proposition.',
                example: 90,
              },
              bareme: {
                required: true,
                type: () => String,
                description: 'Version du bar\u00E8me qui les a donn\u00E9s.',
                example: '2017-1',
              },
              competencesCouvertes: {
                required: true,
                type: () => Number,
                description: "Comp\u00E9tences du besoin que l'offre couvre.",
                example: 1,
              },
              competencesDemandees: {
                required: true,
                type: () => Number,
                description: 'Comp\u00E9tences du besoin.',
                example: 1,
              },
              distance: {
                required: true,
                description: 'Proximit\u00E9 des deux \u00E9tablissements.',
                example: 'commune',
                enum: ['ailleurs', 'commune', 'departement', 'epci', 'region'],
              },
              partLibrePourCent: {
                required: true,
                type: () => Number,
                description: 'Part libre chacun des jours communs, en pour cent entiers.',
                example: 60,
              },
              partDemandeePourCent: {
                required: true,
                type: () => Number,
                description: 'Part que demande le besoin, en pour cent entiers.',
                example: 40,
              },
              joursCommuns: {
                required: true,
                type: () => Number,
                description: 'Jours communs aux deux p\u00E9riodes.',
                example: 206,
              },
              joursDemandes: {
                required: true,
                type: () => Number,
                description: 'Jours de la p\u00E9riode du besoin.',
                example: 206,
              },
              concurrente: {
                required: true,
                type: () => Boolean,
                description: 'Vrai quand les deux entreprises ont la m\u00EAme activit\u00E9.',
                example: true,
              },
              proposeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la proposition.',
                example: '2026-02-20',
              },
              reponseAvantLe: {
                required: true,
                type: () => String,
                description: 'Dernier jour pour r\u00E9pondre.',
                example: '2026-03-22',
              },
              accepteParLOffreLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour o\u00F9 l'entreprise qui pr\u00EAte a accept\u00E9 ; null avant.",
                example: '2026-02-20',
              },
              accepteParLeBesoinLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour o\u00F9 l'entreprise qui emprunte a accept\u00E9 ; null avant.",
                example: '2026-02-23',
              },
              motif: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Pourquoi il a \u00E9t\u00E9 d\u00E9clin\u00E9 ou \u00E9cart\u00E9 ; null sans cela.',
                example: 'periode-inadaptee',
              },
              finiLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Jour de la conclusion, du d\u00E9clin ou de l'\u00E9cart ; null avant.",
                example: '2026-02-23',
              },
              conventionId: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Convention de pr\u00EAt qui en a \u00E9t\u00E9 tir\u00E9e en dernier ; null sans elle.',
                example: '0190c5a0-0000-7000-8000-000000001401',
              },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/appariements/appariements.answer.js'),
          {
            AppariementSuivi: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Entreprise qui emprunte : accepter ou d\u00E9cliner.',
              },
            },
            NombreDAppariements: {
              etat: { required: true, type: () => String, description: 'O\u00F9 ils en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi ceux qui peuvent \u00EAtre lus.',
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/appariements/appariements.query.js'),
          {
            FiltreAppariements: {
              etat: {
                required: false,
                description: 'O\u00F9 il en est.',
                example: 'propose',
                enum: ['accepte', 'conclu', 'decline', 'ecarte', 'propose', 'transforme'],
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'une des deux entreprises.",
                example: '552081317',
              },
              region: {
                required: false,
                type: () => String,
                description: "R\u00E9gion de l'une des deux entreprises, par son code INSEE.",
                example: '53',
              },
              aFaire: {
                required: false,
                description:
                  "Ce qui reste \u00E0 faire : `repondre` \u00E0 une proposition (pour une entreprise, la sienne), `convenir` d'une convention.",
                example: 'repondre',
                enum: ['convenir', 'repondre'],
              },
              offreId: {
                required: false,
                type: () => String,
                description: 'Offre.',
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              besoinId: {
                required: false,
                type: () => String,
                description: 'Besoin.',
                example: '0190c5a0-0000-7000-8000-000000000711',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/annonce.entity.js'),
          {
            LigneAnnonce: {
              siren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement.",
                example: '55208131766522',
              },
              commune: {
                required: true,
                type: () => String,
                description: "Commune de l'\u00E9tablissement, code INSEE.",
                example: '29232',
              },
              epci: {
                required: true,
                type: () => String,
                nullable: true,
                description: "EPCI de la commune, par son SIREN ; null quand elle n'en a pas.",
                example: '200068120',
              },
              departement: {
                required: true,
                type: () => String,
                description: 'D\u00E9partement, code INSEE.',
                example: '29',
              },
              region: { required: true, type: () => String, description: 'R\u00E9gion, code INSEE.', example: '53' },
              secteur: { required: true, type: () => String, description: 'Division de la NAF.', example: '62' },
              competences: {
                required: true,
                type: () => String,
                description: "Comp\u00E9tences, par leurs codes, s\u00E9par\u00E9s d'une espace.",
                example: 'vente-en-ligne',
              },
              partPourCent: {
                required: true,
                type: () => Number,
                description: "Part d'un temps plein, en pour cent entiers.",
                example: 60,
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-03-02' },
              au: { required: true, type: () => String, description: 'Dernier jour.', example: '2026-12-31' },
              revision: {
                required: true,
                type: () => Number,
                description: "R\u00E9vision de son flux, \u00E0 rappeler dans l'en-t\u00EAte If-Match.",
                example: 2,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/besoins/besoins.entity.js'),
          {
            LigneBesoin: {
              besoinId: {
                required: true,
                type: () => String,
                description: 'Identifiant du besoin.',
                example: '0190c5a0-0000-7000-8000-000000000711',
              },
              etat: {
                required: true,
                description: 'O\u00F9 il en est.',
                example: 'publie',
                enum: ['expire', 'pourvu', 'publie', 'retire'],
              },
              publieLe: {
                required: true,
                type: () => String,
                description: 'Jour de la publication.',
                example: '2026-02-17',
              },
              tour: {
                required: true,
                type: () => Number,
                description: 'Rang du dernier classement des offres ; 0 avant le premier.',
                example: 1,
              },
              appariementId: {
                required: true,
                type: () => String,
                nullable: true,
                description: "Appariement qui y pourvoit ; null quand aucun n'y pourvoit.",
                example: '0190c5a0-0000-7000-8000-000000000721',
              },
              finiLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du retrait ou de la fin ; null avant.',
                example: '2026-10-01',
              },
            },
            LigneOffreClassee: {
              besoinId: {
                required: true,
                type: () => String,
                description: 'Besoin pour lequel elle est class\u00E9e.',
                example: '0190c5a0-0000-7000-8000-000000000711',
              },
              offreId: {
                required: true,
                type: () => String,
                description: 'Offre class\u00E9e.',
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              tour: { required: true, type: () => Number, description: 'Classement dont elle vient.', example: 1 },
              rang: {
                required: true,
                type: () => Number,
                description: 'Place dans ce classement, \u00E0 partir de 1.',
                example: 1,
              },
              points: { required: true, type: () => Number, description: 'Points, sur 100.', example: 90 },
              competencesCouvertes: {
                required: true,
                type: () => Number,
                description: "Comp\u00E9tences du besoin que l'offre couvre.",
                example: 1,
              },
              competencesDemandees: {
                required: true,
                type: () => Number,
                description: 'Comp\u00E9tences du besoin.',
                example: 1,
              },
              distance: {
                required: true,
                description: 'Proximit\u00E9 des deux \u00E9tablissements.',
                example: 'commune',
                enum: ['ailleurs', 'commune', 'departement', 'epci', 'region'],
              },
              partLibrePourCent: {
                required: true,
                type: () => Number,
                description: 'Part libre chacun des jours communs, en pour cent entiers.',
                example: 60,
              },
              partDemandeePourCent: {
                required: true,
                type: () => Number,
                description: 'Part que demande le besoin, en pour cent entiers.',
                example: 40,
              },
              joursCommuns: {
                required: true,
                type: () => Number,
                description: 'Jours communs aux deux p\u00E9riodes.',
                example: 206,
              },
              joursDemandes: {
                required: true,
                type: () => Number,
                description: 'Jours de la p\u00E9riode du besoin.',
                example: 206,
              },
              concurrente: {
                required: true,
                type: () => Boolean,
                description:
                  'Vrai quand les deux entreprises ont la m\u00EAme activit\u00E9 : chacune devra y renoncer express\u00E9ment.',
                example: false,
              },
              classeeLe: {
                required: true,
                type: () => String,
                description: 'Jour de ce classement.',
                example: '2026-02-17',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/besoins/besoins.answer.js'),
          {
            BesoinSuivi: {
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Entreprise et r\u00E9gion : proposer un appariement avec une offre class\u00E9e.',
              },
            },
            BesoinExplique: {
              classement: {
                required: true,
                type: () => [t['../modules/pme-digitale/read-models/besoins/besoins.entity.js'].LigneOffreClassee],
                description: "Le dernier classement, la meilleure offre d'abord.",
              },
            },
            NombreDeBesoins: {
              etat: { required: true, type: () => String, description: 'O\u00F9 ils en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi ceux qui peuvent \u00EAtre lus.',
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/annonces.query.js'),
          {
            FiltreAnnonces: {
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion, par son code INSEE.',
                example: '53',
              },
              siren: {
                required: false,
                type: () => String,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              competence: {
                required: false,
                type: () => String,
                description: 'Une des comp\u00E9tences, par son code.',
                example: 'vente-en-ligne',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/besoins/besoins.query.js'),
          {
            FiltreBesoins: {
              etat: {
                required: false,
                description: 'O\u00F9 il en est.',
                example: 'publie',
                enum: ['expire', 'pourvu', 'publie', 'retire'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/offres/offres.entity.js'),
          {
            LigneOffre: {
              offreId: {
                required: true,
                type: () => String,
                description: "Identifiant de l'offre.",
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              nature: {
                required: true,
                description: 'Ce qui est offert.',
                example: 'direction-numerique-partagee',
                enum: ['competences', 'direction-numerique-partagee'],
              },
              etat: {
                required: true,
                description: 'O\u00F9 elle en est.',
                example: 'publiee',
                enum: ['expiree', 'publiee', 'retiree'],
              },
              publieeLe: {
                required: true,
                type: () => String,
                description: 'Jour de la publication.',
                example: '2026-02-16',
              },
              finieLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Jour du retrait ou de la fin ; null avant.',
                example: '2027-01-01',
              },
            },
            LignePart: {
              offreId: {
                required: true,
                type: () => String,
                description: 'Offre dont elle est une part.',
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              appariementId: {
                required: true,
                type: () => String,
                description: 'Appariement qui la tient.',
                example: '0190c5a0-0000-7000-8000-000000000721',
              },
              partPourCent: {
                required: true,
                type: () => Number,
                description: "Part d'un temps plein, en pour cent entiers.",
                example: 40,
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-03-09' },
              au: { required: true, type: () => String, description: 'Dernier jour.', example: '2026-09-30' },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/offres/offres.answer.js'),
          {
            OffreSuivie: {
              partLibrePourCent: {
                required: true,
                type: () => Number,
                description: 'Part qui reste libre chacun de ses jours, en pour cent entiers.',
                example: 20,
              },
              suite: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Ce qui peut \u00EAtre fait ensuite, et par qui ; null quand il ne reste rien \u00E0 faire.',
                example: 'Entreprises qui ont un besoin : proposer un appariement.',
              },
            },
            OffreDetaillee: {
              parts: {
                required: true,
                type: () => [t['../modules/pme-digitale/read-models/offres/offres.entity.js'].LignePart],
                description: 'Parts tenues par les appariements que les deux entreprises ont accept\u00E9s.',
              },
            },
            NombreDOffres: {
              etat: { required: true, type: () => String, description: 'O\u00F9 elles en sont.' },
              nombre: {
                required: true,
                type: () => Number,
                description: 'Leur nombre, parmi celles qui peuvent \u00EAtre lues.',
                example: 4,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/offres/offres.query.js'),
          {
            FiltreOffres: {
              etat: {
                required: false,
                description: 'O\u00F9 elle en est.',
                example: 'publiee',
                enum: ['expiree', 'publiee', 'retiree'],
              },
              nature: {
                required: false,
                description: 'Ce qui est offert.',
                example: 'direction-numerique-partagee',
                enum: ['competences', 'direction-numerique-partagee'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.query.js'),
          {
            JourDuStatut: {
              au: {
                required: false,
                type: () => String,
                description: "Jour demand\u00E9, \u00E0 Paris ; aujourd'hui par d\u00E9faut.",
                example: '2026-06-08',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/demander-statut/demander-statut.body.js'),
          {
            DemandeDeStatutBody: {
              experimentationId: {
                required: true,
                type: () => String,
                description: "Code de l'exp\u00E9rimentation.",
                example: 'PME-DIGITALE-2026',
              },
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement, qui donne la r\u00E9gion et le secteur.",
                example: '55208131766522',
                pattern: '^\\d{14}$',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/prononcer-admissibilite/prononcer-admissibilite.body.js'),
          {
            AdmissibiliteBody: {
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande parmi celles de l'entreprise, tel qu'il a \u00E9t\u00E9 lu.",
                example: 1,
                minimum: 1,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/refuser-statut/refuser-statut.body.js'),
          {
            RefusDuStatutBody: {
              rang: {
                required: true,
                type: () => Number,
                description: "Rang de la demande parmi celles de l'entreprise, tel qu'il a \u00E9t\u00E9 lu.",
                example: 1,
                minimum: 1,
              },
              motifs: {
                required: true,
                type: () => [Object],
                description: 'Motifs du refus.',
                example: ['pas-une-pme'],
                enum: ['activite-hors-du-programme', 'declaration-inexacte', 'entreprise-en-difficulte', 'pas-une-pme'],
                isArray: true,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/suspendre-statut/suspendre-statut.body.js'),
          {
            SuspensionDuStatutBody: {
              motif: {
                required: true,
                description: 'Motif de la suspension.',
                example: 'controle-en-cours',
                enum: ['controle-en-cours', 'demande-de-l-inspection-du-travail', 'obligations-non-tenues'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/quitter-statut/quitter-statut.body.js'),
          {
            DepartDuStatutBody: {
              motif: {
                required: true,
                description: 'Motif du d\u00E9part.',
                example: 'depart-volontaire',
                enum: ['depart-volontaire', 'projet-abandonne'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/mettre-fin-au-statut/mettre-fin-au-statut.body.js'),
          {
            FinDuStatutBody: {
              motif: {
                required: true,
                description: 'Motif de la fin du statut.',
                example: 'manquement',
                enum: ['cessation', 'declaration-inexacte', 'manquement', 'plus-une-pme'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/consigner-consultation-cse/consigner-consultation-cse.body.js'),
          {
            ConsultationCSEBody: {
              consulteLe: {
                required: false,
                type: () => String,
                description:
                  'Jour o\u00F9 le CSE a \u00E9t\u00E9 consult\u00E9, dans les douze mois qui pr\u00E9c\u00E8dent.',
                example: '2026-06-15',
              },
              motifSansCse: {
                required: false,
                description: "Raison pour laquelle l'entreprise n'a pas de CSE, \u00E0 la place du jour.",
                enum: ['carence-aux-elections', 'moins-de-onze-salaries'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/constater-retour/constater-retour.body.js'),
          {
            RetourAuPosteBody: {
              poste: {
                required: true,
                description: 'Poste retrouv\u00E9.',
                example: 'meme-poste',
                enum: ['meme-poste', 'poste-equivalent'],
              },
              retourLe: { required: true, type: () => String, description: 'Jour du retour.', example: '2027-03-01' },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/clauses.body.js'),
          {
            ClausesBody: {
              regime: {
                required: true,
                description: 'R\u00E9gime du pr\u00EAt ; seul L8241-2 est ouvert.',
                example: 'L8241-2',
                enum: ['L8241-2', 'L8241-3', 'groupement-d-employeurs'],
              },
              competence: {
                required: true,
                description:
                  'Qualification : comp\u00E9tence num\u00E9rique pour laquelle le salari\u00E9 est pr\u00EAt\u00E9.',
                example: 'vente-en-ligne',
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
              },
              du: {
                required: true,
                type: () => String,
                description: 'Premier jour du pr\u00EAt.',
                example: '2026-09-01',
              },
              au: {
                required: true,
                type: () => String,
                description: 'Dernier jour du pr\u00EAt.',
                example: '2027-02-28',
              },
              partDuTempsPourCent: {
                required: true,
                type: () => Number,
                description: 'Part du temps du salari\u00E9, en pour cent entiers.',
                example: 40,
                minimum: 1,
                maximum: 100,
              },
              heuresParMois: {
                required: true,
                type: () => Number,
                description: "Heures de travail par mois dans l'entreprise utilisatrice.",
                example: 60,
                minimum: 1,
                maximum: 220,
              },
              commune: {
                required: true,
                type: () => String,
                description: 'Code INSEE de la commune o\u00F9 le salari\u00E9 travaille pendant le pr\u00EAt.',
                example: '35238',
                pattern: '^(?:2[AB]|\\d{2})\\d{3}$',
              },
              salaires: {
                required: true,
                description: 'Comment sont \u00E9tablis les salaires factur\u00E9s.',
                example: 'prorata-des-heures',
                enum: ['bulletin-de-paie', 'prorata-des-heures'],
              },
              charges: {
                required: true,
                description: 'Comment sont \u00E9tablies les charges sociales factur\u00E9es.',
                example: 'prorata-des-heures',
                enum: ['declaration-sociale', 'prorata-des-heures'],
              },
              frais: {
                required: true,
                description:
                  'Comment sont \u00E9tablis les frais professionnels rembours\u00E9s au salari\u00E9, puis factur\u00E9s.',
                example: 'justificatifs',
                enum: ['aucun-frais', 'justificatifs'],
              },
              modifieUnElementEssentiel: {
                required: true,
                type: () => Boolean,
                description:
                  'Vrai quand le pr\u00EAt modifie un \u00E9l\u00E9ment essentiel du contrat de travail : une p\u00E9riode probatoire est alors obligatoire.',
                example: false,
              },
              periodeProbatoireJours: {
                required: true,
                type: () => Number,
                description: 'Dur\u00E9e de la p\u00E9riode probatoire en jours ; 0 sans elle.',
                example: 15,
                minimum: 0,
                maximum: 180,
              },
              amortissementVerseA: {
                required: true,
                description:
                  "Entreprise qui re\u00E7oit l'amortissement public, et au compte de minimis de laquelle il s'inscrit.",
                example: 'preteuse',
                enum: ['preteuse', 'utilisatrice'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/rediger-convention/rediger-convention.body.js'),
          {
            RedactionDeConventionBody: {
              utilisatriceSiren: {
                required: true,
                type: () => String,
                description: "SIREN de l'entreprise utilisatrice, dans le programme.",
                example: '443061841',
              },
              salarieId: {
                required: true,
                type: () => String,
                description: 'Salari\u00E9 pr\u00EAt\u00E9, par son identifiant de personne.',
                example: '0190c5a0-0000-7000-8000-000000001402',
              },
              appariementId: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  'Appariement conclu dont vient le pr\u00EAt, quand il y en a un ; il en faut un entre deux entreprises qui ont la m\u00EAme activit\u00E9.',
                example: '0190c5a0-0000-7000-8000-000000000721',
                default: null,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/renouveler-pret/renouveler-pret.body.js'),
          {
            RenouvellementDePretBody: {
              au: {
                required: true,
                type: () => String,
                description: 'Nouveau dernier jour du pr\u00EAt.',
                example: '2027-08-31',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/rompre-pret/rompre-pret.body.js'),
          {
            RuptureDePretBody: {
              motif: {
                required: true,
                description: 'Motif de la fin anticip\u00E9e.',
                example: 'accord-des-entreprises',
                enum: [
                  'accord-des-entreprises',
                  'decision-de-l-utilisatrice',
                  'decision-de-la-preteuse',
                  'fin-de-la-periode-probatoire',
                  'statut-perdu',
                ],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/signer-avenant/signer-avenant.body.js'),
          {
            AvenantBody: {
              empreinte: {
                required: true,
                type: () => String,
                description: "Empreinte SHA-256 du contenu de la convention, telle qu'elle est lue.",
                example: '4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a',
                pattern: '^[0-9a-f]{64}$',
              },
              empreinteDeLAvenant: {
                required: true,
                type: () => String,
                description: "Empreinte SHA-256 de l'avenant sign\u00E9, que l'employeur et le salari\u00E9 gardent.",
                example: '9b74c9897bac770ffc029102a200c5de8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e',
                pattern: '^[0-9a-f]{64}$',
              },
              signeLe: {
                required: true,
                type: () => String,
                description: "Jour o\u00F9 l'avenant est sign\u00E9.",
                example: '2026-06-30',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/signer-convention/signer-convention.body.js'),
          {
            SignatureDeConventionBody: {
              empreinte: {
                required: true,
                type: () => String,
                description: "Empreinte SHA-256 du contenu sign\u00E9, telle qu'elle est lue.",
                example: '4f1c1f6a7f0b7cb2d2c8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e27f6f8c3d1e5a',
                pattern: '^[0-9a-f]{64}$',
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/suspendre-pret/suspendre-pret.body.js'),
          {
            SuspensionDePretBody: {
              motif: {
                required: true,
                description: 'Motif de la suspension.',
                example: 'fermeture-temporaire',
                enum: ['absence-du-salarie', 'accord-des-entreprises', 'fermeture-temporaire'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/releve-designe.body.js'),
          {
            RelevePretDesigneBody: {
              rang: {
                required: true,
                type: () => Number,
                description: "Rang du relev\u00E9 auquel il est r\u00E9pondu, tel qu'il est lu.",
                example: 1,
                minimum: 1,
                maximum: 1000,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/contester-releve-pret/contester-releve-pret.body.js'),
          {
            ContestationDeReleveBody: {
              motif: {
                required: true,
                description: 'Ce qui est contest\u00E9.',
                example: 'heures-inexactes',
                enum: ['frais-non-justifies', 'heures-inexactes', 'montants-inexacts', 'travail-non-fait'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/saisie.body.js'),
          {
            LigneDeFactureBody: {
              code: {
                required: true,
                description: 'Ce qui est factur\u00E9. Un forfait et des frais de gestion sont refus\u00E9s.',
                example: 'salaires',
                enum: ['charges', 'forfait', 'frais-de-gestion', 'frais-professionnels', 'salaires'],
              },
              montantCentimes: {
                required: true,
                type: () => Number,
                description: "Montant factur\u00E9, en centimes d'euro.",
                example: 70000,
                minimum: 0,
                maximum: 10000000,
              },
            },
            JustificatifBody: {
              ligne: {
                required: true,
                description: 'Ce que le document justifie.',
                example: 'frais-professionnels',
                enum: ['charges', 'frais-professionnels', 'salaires'],
              },
              empreinte: {
                required: true,
                type: () => String,
                description: "Empreinte SHA-256 du document, que l'entreprise garde.",
                example: '9b74c9897bac770ffc029102a200c5de8f1f2a5bb1d9b3c1a3a3c1c9c24c2b9e',
                pattern: '^[0-9a-f]{64}$',
              },
            },
            RelevePretBody: {
              heuresCentiemes: {
                required: true,
                type: () => Number,
                description:
                  "Heures faites dans l'entreprise utilisatrice, en centi\u00E8mes d'heure (5 850 pour 58 h 30).",
                example: 5850,
                minimum: 1,
                maximum: 22000,
              },
              salairesCentimes: {
                required: true,
                type: () => Number,
                description: "Salaires bruts de ces heures, en centimes d'euro.",
                example: 120000,
                minimum: 0,
                maximum: 10000000,
              },
              chargesCentimes: {
                required: true,
                type: () => Number,
                description: "Charges sociales de ces salaires, en centimes d'euro.",
                example: 50400,
                minimum: 0,
                maximum: 10000000,
              },
              fraisCentimes: {
                required: true,
                type: () => Number,
                description:
                  "Frais professionnels rembours\u00E9s au salari\u00E9 pour le pr\u00EAt, en centimes d'euro.",
                example: 3600,
                minimum: 0,
                maximum: 10000000,
              },
              facture: {
                required: true,
                type: () => [t['../modules/pme-digitale/releve-pret/saisie.body.js'].LigneDeFactureBody],
                description:
                  'Ce qui est factur\u00E9, ligne par ligne ; chacune ne d\u00E9passe pas ce qui a \u00E9t\u00E9 pay\u00E9.',
              },
              justificatifs: {
                required: true,
                type: () => [t['../modules/pme-digitale/releve-pret/saisie.body.js'].JustificatifBody],
                description: "Documents que l'entreprise garde, par leur empreinte.",
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/rectifier-releve-pret/rectifier-releve-pret.body.js'),
          {
            RectificationDeReleveBody: {
              rangRemplace: {
                required: true,
                type: () => Number,
                description: "Rang du relev\u00E9 \u00E0 remplacer, tel qu'il est lu.",
                example: 1,
                minimum: 1,
                maximum: 1000,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/accepter-appariement/accepter-appariement.body.js'),
          {
            AcceptationDAppariementBody: {
              renonciationConcurrence: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand l'entreprise renonce express\u00E9ment \u00E0 se pr\u00E9valoir de ce que l'autre a la m\u00EAme activit\u00E9.",
                example: true,
                default: false,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/decliner-appariement/decliner-appariement.body.js'),
          {
            DeclinDAppariementBody: {
              motif: {
                required: true,
                description: "Pourquoi l'entreprise d\u00E9cline.",
                example: 'periode-inadaptee',
                enum: [
                  'autre-appariement',
                  'concurrence',
                  'hors-besoin',
                  'part-inadaptee',
                  'periode-inadaptee',
                  'sans-convention',
                  'trop-loin',
                ],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/proposer-appariement/proposer-appariement.body.js'),
          {
            PropositionDAppariementBody: {
              offreId: {
                required: true,
                type: () => String,
                description: 'Offre de comp\u00E9tences.',
                example: '0190c5a0-0000-7000-8000-000000000701',
              },
              besoinId: {
                required: true,
                type: () => String,
                description: 'Besoin de comp\u00E9tences.',
                example: '0190c5a0-0000-7000-8000-000000000711',
              },
              partPourCent: {
                required: true,
                type: () => Number,
                description: "Part d'un temps plein, en pour cent entiers.",
                example: 40,
                minimum: 1,
                maximum: 100,
              },
              renonciationConcurrence: {
                required: true,
                type: () => Boolean,
                description:
                  "Vrai quand l'entreprise renonce express\u00E9ment \u00E0 se pr\u00E9valoir de ce que l'autre a la m\u00EAme activit\u00E9.",
                example: true,
                default: false,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/annonce.body.js'),
          {
            AnnonceBody: {
              siret: {
                required: true,
                type: () => String,
                description: "SIRET de l'\u00E9tablissement, pr\u00E8s duquel on cherche.",
                example: '55208131766522',
                pattern: '^\\d{14}$',
              },
              competences: {
                required: true,
                type: () => [Object],
                description: 'Comp\u00E9tences num\u00E9riques, par leurs codes.',
                example: ['vente-en-ligne'],
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
                isArray: true,
              },
              partPourCent: {
                required: true,
                type: () => Number,
                description: "Part d'un temps plein, en pour cent entiers.",
                example: 60,
                minimum: 1,
                maximum: 100,
              },
              du: { required: true, type: () => String, description: 'Premier jour.', example: '2026-03-02' },
              au: { required: true, type: () => String, description: 'Dernier jour.', example: '2026-12-31' },
            },
          },
        ],
        [
          import('../modules/pme-digitale/besoin-competence/publier-besoin/publier-besoin.body.js'),
          { BesoinDeCompetencesBody: {} },
        ],
        [
          import('../modules/pme-digitale/offre-competence/publier-offre/publier-offre.body.js'),
          {
            OffreDeCompetencesBody: {
              nature: {
                required: true,
                description:
                  'Ce qui est offert : des comp\u00E9tences, ou une direction num\u00E9rique que plusieurs entreprises partagent.',
                example: 'direction-numerique-partagee',
                enum: ['competences', 'direction-numerique-partagee'],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/chiffres-des-prets/amorti-d-un-mois.entity.js'),
          {
            AmortiDUnMois: {
              conventionId: { required: true, type: () => String },
              mois: { required: true, type: () => String },
              amortiCentimes: { required: true, type: () => Number },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/chiffres-des-prets/mois-de-pret-compte.entity.js'),
          {
            MoisDePretCompte: {
              conventionId: { required: true, type: () => String },
              mois: { required: true, type: () => String },
              competence: { required: true, type: () => String },
              preteuseSiren: { required: true, type: () => String },
              preteuseRegion: { required: true, type: () => String },
              utilisatriceSiren: { required: true, type: () => String },
              valideLe: {
                required: true,
                type: () => String,
                nullable: true,
                description: 'Null as long as the statement that stands is not validated.',
              },
              heuresCentiemes: { required: true, type: () => Number },
              coutCentimes: { required: true, type: () => Number },
              factureCentimes: { required: true, type: () => Number },
              duCentimes: {
                required: true,
                type: () => Number,
                description: 'The most that the public may pay for the month.',
              },
            },
          },
        ],
        [
          import('../pilotage/mesures/lieux.entity.js'),
          {
            EtablissementMesure: {
              siret: { required: true, type: () => String },
              departement: { required: true, type: () => String },
            },
            EntrepriseMesuree: {
              siren: { required: true, type: () => String },
              siret: { required: true, type: () => String },
              region: { required: true, type: () => String, nullable: true },
              enroleeLe: { required: true, type: () => String, nullable: true },
            },
            DossierMesure: {
              dossierId: { required: true, type: () => String },
              siren: { required: true, type: () => String },
              siret: { required: true, type: () => String, nullable: true },
            },
          },
        ],
        [
          import('../pilotage/mesures/mesures.entity.js'),
          {
            LabelMesure: {
              numero: { required: true, type: () => String },
              siren: { required: true, type: () => String },
              region: { required: true, type: () => String },
              accordeLe: { required: true, type: () => String },
              finLe: { required: true, type: () => String, description: 'First day without it, as it is known.' },
            },
            SuspensionMesuree: {
              numero: { required: true, type: () => String },
              jour: { required: true, type: () => String },
              nombre: { required: true, type: () => Number },
            },
            MouvementDeCredits: {
              region: { required: true, type: () => String },
              dossierId: { required: true, type: () => String },
              jour: { required: true, type: () => String },
              engageCentimes: { required: true, type: () => Number },
              payeCentimes: { required: true, type: () => Number },
            },
          },
        ],
        [
          import('../pilotage/pilotage.entity.js'),
          {
            EnrolementsParMois: {
              region: { required: true, type: () => String },
              mois: { required: true, type: () => String },
              origine: { required: true, type: () => String },
              nombre: { required: true, type: () => Number },
            },
            SubventionsParAnnee: {
              attribuantSiren: { required: true, type: () => String },
              annee: { required: true, type: () => Number },
              nombre: { required: true, type: () => Number },
              montantCentimes: { required: true, type: () => Number },
            },
            NomDAttribuant: {
              attribuantSiren: { required: true, type: () => String },
              annee: { required: true, type: () => Number },
              nom: { required: true, type: () => String },
              nombre: { required: true, type: () => Number },
            },
          },
        ],
        [
          import('../pilotage/versements/versements.entity.js'),
          {
            Versement: {
              faitId: {
                required: true,
                type: () => String,
                description: 'Identifiant du fait qui paie.',
                example: '0190c5a0-0000-7000-8000-0000000000b1',
              },
              position: {
                required: true,
                type: () => Number,
                description: 'Rang de ce fait dans le journal.',
                example: 4321,
              },
              fait: {
                required: true,
                type: () => String,
                description: 'Nom de ce fait, avec sa version.',
                example: 'AidePayee.v2',
              },
              recommandation: {
                required: true,
                type: () => String,
                description: "Recommandation au titre de laquelle l'argent est vers\u00E9.",
                example: '5',
              },
              objetId: {
                required: true,
                type: () => String,
                description: "Dossier d'aide, prestation ou convention de pr\u00EAt pour lesquels il est pay\u00E9.",
                example: '0190c5a0-0000-7000-8000-0000000000d1',
              },
              siren: {
                required: true,
                type: () => String,
                nullable: true,
                description: "SIREN de l'entreprise.",
                example: '552081317',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion qui paie, code INSEE.',
                example: '53',
              },
              mois: { required: true, type: () => String, description: 'Mois du versement.', example: '2026-06' },
              verseLe: { required: true, type: () => String, description: 'Jour du versement.', example: '2026-06-02' },
              centimes: {
                required: true,
                type: () => Number,
                description: "Montant vers\u00E9, en centimes d'euro.",
                example: 120000,
              },
              reference: {
                required: true,
                type: () => String,
                nullable: true,
                description:
                  "R\u00E9f\u00E9rence du mandat de paiement ; null pour un fait d'avant qu'elle soit demand\u00E9e.",
                example: 'MDT-2026-00518',
              },
            },
            VersementsDUnObjet: { objetId: { required: true, type: () => String } },
          },
        ],
        [
          import('../pilotage/versements/versements.answer.js'),
          {
            PageDesVersements: {
              totalCentimes: {
                required: true,
                type: () => Number,
                description:
                  "Somme de tous les versements trouv\u00E9s, en centimes d'euro : celle du chiffre, au centime.",
                example: 1520000,
              },
            },
            SommeDesVersements: {
              recommandation: {
                required: true,
                type: () => String,
                description: "Recommandation au titre de laquelle l'argent est vers\u00E9.",
                example: '5',
              },
              region: {
                required: true,
                type: () => String,
                description: 'R\u00E9gion qui paie, code INSEE.',
                example: '53',
              },
              mois: { required: true, type: () => String, description: 'Mois des versements.', example: '2026-06' },
              versements: { required: true, type: () => Number, description: 'Nombre de versements.', example: 12 },
              centimes: {
                required: true,
                type: () => Number,
                description: "Leur somme, en centimes d'euro.",
                example: 1520000,
              },
            },
          },
        ],
        [
          import('../pilotage/versements/versements.query.js'),
          {
            FiltreVersements: {
              recommandation: {
                required: false,
                type: () => String,
                description:
                  "Recommandation au titre de laquelle l'argent est vers\u00E9 : 2 pour les prestations, 5 pour les aides, 7 pour l'amortissement des pr\u00EAts.",
                example: '5',
              },
              region: {
                required: false,
                type: () => String,
                description: 'R\u00E9gion qui paie, par son code INSEE.',
                example: '53',
              },
              du: { required: false, type: () => String, description: 'Premier mois.', example: '2026-03' },
              au: {
                required: false,
                type: () => String,
                description: 'Dernier mois : le m\u00EAme que le premier pour un seul.',
                example: '2026-03',
              },
            },
          },
        ],
        [
          import('../espaces/auditeur/consultations/consultations.query.js'),
          {
            ConsultationsCherchees: {
              mandatId: { required: false, type: () => String },
              auditeurId: { required: false, type: () => String },
              du: { required: false, type: () => String },
              au: { required: false, type: () => String },
              chemin: { required: false, type: () => String, pattern: '^\\/[\\w.:/-]{0,299}$' },
              identifiant: { required: false, type: () => String, pattern: '^[\\w.:-]{3,261}$' },
              nature: { required: false, enum: ['identites', 'refus'] },
            },
            PageDeConsultations: {
              avant: { required: false, type: () => String, pattern: '^\\d{1,18}$' },
              page: { required: false, type: () => Number },
            },
          },
        ],
        [
          import('../espaces/auditeur/exceptions/exceptions.query.js'),
          {
            ExceptionsCherchees: {
              territoire: { required: false, type: () => String },
              du: { required: false, type: () => String },
              au: { required: false, type: () => String },
            },
            PageDExceptions: { page: { required: false, type: () => Number } },
          },
        ],
        [
          import('../espaces/auditeur/histoire/histoire.query.js'),
          {
            HistoireCherchee: {
              sur: { required: false, type: () => String },
              acteur: { required: false, type: () => String },
              correlation: { required: false, type: () => String },
              territoire: { required: false, type: () => String },
              type: { required: false, type: () => String, pattern: '^[A-Z][A-Za-z]{1,80}(?:\\.v\\d{1,2})?$' },
              role: { required: false, type: () => String },
              module: {
                required: false,
                enum: [
                  'aides-regionales',
                  'audits',
                  'connecteurs',
                  'documents',
                  'entreprises',
                  'marque-mission',
                  'messages',
                  'pme-digitale',
                  'subventions-publiees',
                ],
              },
              du: { required: false, type: () => String },
              au: { required: false, type: () => String },
              selon: { required: true, default: 'enregistrement', enum: ['droit', 'enregistrement'] },
            },
            PageDHistoire: { page: { required: false, type: () => Number } },
          },
        ],
        [
          import('../espaces/auditeur/recherche/recherche.query.js'),
          { RechercheDemandee: { q: { required: false, type: () => String } } },
        ],
        [
          import('../espaces/auditeur/rejugement/rejugement.query.js'),
          {
            RejugementDemande: {
              du: { required: false, type: () => String },
              au: { required: false, type: () => String },
              reglesDu: { required: false, type: () => String },
              regle: { required: false, type: () => String },
              valeur: { required: false, type: () => Number, minimum: 0, maximum: 1000000000000 },
              apres: { required: false, type: () => String, pattern: '^[c\\d]\\d{19}$' },
              lancer: { required: false, type: () => String },
            },
          },
        ],
        [
          import('../espaces/auditeur/flux/flux.query.js'),
          {
            EtatDemande: {
              le: { required: false, type: () => String },
              rang: { required: false, type: () => Number, minimum: 1, maximum: 1000000 },
              selon: { required: true, default: 'enregistrement', enum: ['droit', 'enregistrement'] },
            },
            ComparaisonDemandee: {
              de: { required: false, type: () => String },
              deSelon: { required: true, default: 'enregistrement', enum: ['droit', 'enregistrement'] },
              a: { required: false, type: () => String },
              aSelon: { required: true, default: 'enregistrement', enum: ['droit', 'enregistrement'] },
            },
          },
        ],
        [
          import('../espaces/auditeur/session/session.body.js'),
          {
            SessionBody: {
              jeton: {
                required: true,
                type: () => String,
                description: 'Whatever was pasted: what is no token is refused as a token that is not valid.',
              },
              vers: { required: false, type: () => String, description: 'The page that was asked for.' },
            },
          },
        ],
        [
          import('../espaces/mission/pilotage.query.js'),
          {
            FiltrePilotage: {
              region: { required: false, type: () => String },
              dispositif: { required: false, type: () => String },
              du: { required: false, type: () => String },
              au: { required: false, type: () => String },
            },
          },
        ],
        [
          import('../espaces/public/annuaire-des-connecteurs/annuaire.query.js'),
          {
            RechercheDansLaPage: {
              departement: { required: false, type: () => String },
              competence: {
                required: false,
                enum: [
                  'cybersecurite',
                  'donnees-personnelles',
                  'exploitation-des-donnees',
                  'financement-du-projet',
                  'formation-des-equipes',
                  'gestion-et-facturation',
                  'logistique-numerique',
                  'marches-etrangers',
                  'outils-collaboratifs',
                  'presence-en-ligne',
                  'production-numerique',
                  'relation-client',
                  'reseaux-sociaux',
                  'vente-en-ligne',
                ],
              },
            },
            PageDAnnuaire: { page: { required: false, type: () => Number } },
          },
        ],
        [
          import('../espaces/public/labels/labels.query.js'),
          {
            RechercheDeLabels: {
              nom: { required: false, type: () => String },
              siren: { required: false, type: () => String },
              numero: { required: false, type: () => String },
              region: { required: false, type: () => String },
              etat: { required: false, enum: ['actif', 'expire', 'retire', 'suspendu'] },
            },
            PageDeLabels: { page: { required: false, type: () => Number } },
          },
        ],
        [
          import('../espaces/salarie/reponse.body.js'),
          {
            ReponseDuSalarieBody: {
              lien: {
                required: true,
                type: () => String,
                description: "Lien personnel, tel qu'il est re\u00E7u.",
                pattern: '^[\\w.-]{0,200}$',
              },
              reponse: {
                required: true,
                description: 'R\u00E9ponse.',
                example: 'accepter',
                enum: ['accepter', 'refuser', 'retirer'],
              },
            },
          },
        ],
      ],
      controllers: [
        [
          import('../acces/consultations/consultations.controller.js'),
          {
            ConsultationsController: {
              lister: {
                summary:
                  "Ce que les auditeurs ont demand\u00E9, le plus r\u00E9cent d'abord : quand, sous quel mandat, et pour quelle raison une identit\u00E9. Mission ; un auditeur lit ses demandes, celle-ci comprise.",
              },
            },
          },
        ],
        [
          import('../acces/coffre/personnes.controller.js'),
          {
            PersonnesController: {
              enregistrer: {
                summary:
                  'Enregistrer une personne dans le coffre. Renvoy\u00E9e sous la m\u00EAme Idempotency-Key, elle garde le m\u00EAme identifiant.',
                type: t['../acces/coffre/personnes.answer.js'].PersonneEnregistree,
              },
              consulter: {
                summary:
                  "Lire l'identit\u00E9 d'une personne, pour une raison. La lecture est elle-m\u00EAme enregistr\u00E9e, et son refus aussi. Mission, auditeurs, et la r\u00E9gion qui l'a enregistr\u00E9e.",
                type: t['../acces/coffre/personnes.answer.js'].PersonneConsultee,
              },
            },
          },
        ],
        [
          import('../audit/chronologie/chronologie.controller.js'),
          {
            ChronologieController: {
              faits: {
                summary:
                  "Les faits d'un flux dans leur ordre : qui, quand, ce qu'ils disent et ce qu'ils changent. Auditeurs, sous leur mandat, et mission.",
              },
              etat: {
                summary:
                  "L'\u00E9tat d'un flux \u00E0 la fin d'un jour, \u00E0 un instant ou \u00E0 une position, tel qu'il \u00E9tait connu ou tel qu'il compte en droit. Auditeurs, sous leur mandat, et mission.",
                type: t['../audit/chronologie/chronologie.answer.js'].EtatDUnFlux,
              },
              comparerDeuxEtats: {
                summary:
                  "Deux \u00E9tats d'un flux : les faits qui les s\u00E9parent, et ce qui diff\u00E8re. Auditeurs, sous leur mandat, et mission.",
                type: t['../audit/chronologie/chronologie.answer.js'].ComparaisonDEtats,
              },
            },
          },
        ],
        [
          import('../audit/exceptions/exceptions.controller.js'),
          {
            ExceptionsController: {
              compter: {
                summary:
                  "Combien d'exceptions de chaque genre, ce qui en est une, et l'adresse de leur liste. Auditeurs, dans leur mandat, et mission.",
                type: [t['../audit/exceptions/exceptions.answer.js'].ChiffreDExceptions],
              },
              lister: {
                summary:
                  "Les exceptions d'un genre, la derni\u00E8re enregistr\u00E9e d'abord, chacune avec ses faits, ses personnes et une phrase. Auditeurs, dans leur mandat, et mission.",
              },
            },
          },
        ],
        [
          import('../audit/histoires/histoires.controller.js'),
          {
            HistoiresController: {
              lire: {
                summary:
                  "L'histoire d'un dossier et de ce qu'il a touch\u00E9, d'une entreprise, d'un document, des actes d'une personne, d'un territoire ou d'une suite d'actes. Auditeurs, sous leur mandat, et mission.",
              },
              unFait: {
                summary:
                  "Un fait, celui qui l'a caus\u00E9 et ceux qui en ont suivi. Auditeurs, sous leur mandat, et mission.",
                type: t['../audit/chronologie/chronologie.answer.js'].FaitEtSesSuites,
              },
            },
          },
        ],
        [
          import('../audit/rejugement/rejugement.controller.js'),
          {
            RejugementController: {
              rejuger: {
                summary:
                  "Prend \u00E0 nouveau les d\u00E9cisions d'une p\u00E9riode, sur les faits qui les pr\u00E9c\u00E9daient, et donne celles qui diff\u00E8rent. L'auditeur du pays entier, dans son mandat, et la mission.",
                type: t['../audit/rejugement/rejugement.answer.js'].DecisionsRejugees,
              },
            },
          },
        ],
        [
          import('../audit/tableaux-passes/tableaux-passes.controller.js'),
          {
            TableauxPassesController: {
              demander: {
                summary:
                  "Demander le tableau de bord tel qu'il \u00E9tait \u00E0 une position du journal, ou \u00E0 la fin d'un jour. Rien n'est enregistr\u00E9. Auditeurs du pays entier, sous un mandat qui ouvre tout, et mission.",
                type: t['../audit/tableaux-passes/tableaux-passes.answer.js'].TableauPasse,
              },
              lire: {
                summary:
                  "O\u00F9 en est un tableau que vous avez demand\u00E9, et ses chiffres, alors et aujourd'hui. Auditeurs du pays entier et mission.",
                type: t['../audit/tableaux-passes/tableaux-passes.answer.js'].TableauPasse,
              },
              annuler: {
                summary:
                  "Annuler un tableau que vous avez demand\u00E9 : son calcul s'arr\u00EAte, et ses chiffres sont oubli\u00E9s. Auditeurs du pays entier et mission.",
                type: t['../audit/tableaux-passes/tableaux-passes.answer.js'].TableauPasse,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/enveloppe/abonder-enveloppe/abonder-enveloppe.controller.js'),
          {
            AbonderEnveloppeController: {
              abonder: {
                summary:
                  'Abonder une enveloppe apr\u00E8s une d\u00E9cision budg\u00E9taire. Gestionnaire financier de la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/accorder-aide/accorder-aide.controller.js'),
          {
            AccorderAideController: {
              accorder: {
                summary:
                  "Accorder l'aide. Signataire de la r\u00E9gion, autre que le proposeur et le valideur ; le financement est r\u00E9serv\u00E9.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/clore-dossier/clore-dossier.controller.js'),
          {
            CloreDossierController: {
              clore: { summary: 'Clore un dossier pay\u00E9. Gestionnaire financier de la r\u00E9gion.', type: Object },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/constater-recouvrement/constater-recouvrement.controller.js'),
          {
            ConstaterRecouvrementController: {
              constater: {
                summary: "Constater que l'entreprise a rendu de l'argent qu'elle devait. Comptable de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/decider-revision/decider-revision.controller.js'),
          {
            DeciderRevisionController: {
              decider: {
                summary:
                  "D\u00E9cider la r\u00E9vision propos\u00E9e. Signataire de la r\u00E9gion, autre que la personne qui l'a propos\u00E9e.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/deposer-dossier/deposer-dossier.controller.js'),
          {
            DeposerDossierController: {
              deposer: {
                summary:
                  "D\u00E9poser un dossier d'aide. L'entreprise, ou un instructeur de sa r\u00E9gion ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/ecarter-revision/ecarter-revision.controller.js'),
          {
            EcarterRevisionController: {
              ecarter: {
                summary:
                  "\u00C9carter la r\u00E9vision propos\u00E9e : l'aide reste ce qu'elle est. Instructeur, gestionnaire financier ou signataire de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dispositif/fermer-dispositif/fermer-dispositif.controller.js'),
          {
            FermerDispositifController: {
              fermer: {
                summary:
                  'Fermer un dispositif : plus aucun d\u00E9p\u00F4t d\u00E9sormais, et les dossiers d\u00E9pos\u00E9s suivent leur cours. Responsable de la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dispositif/ouvrir-dispositif/ouvrir-dispositif.controller.js'),
          {
            OuvrirDispositifController: {
              ouvrir: {
                summary:
                  "Ouvrir un dispositif d'aide dans sa r\u00E9gion. Responsable de la r\u00E9gion ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/enveloppe/ouvrir-enveloppe/ouvrir-enveloppe.controller.js'),
          {
            OuvrirEnveloppeController: {
              ouvrir: {
                summary:
                  "Ouvrir l'enveloppe d'une ann\u00E9e pour un dispositif de sa r\u00E9gion. Gestionnaire financier de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/payer-aide/payer-aide.controller.js'),
          {
            PayerAideController: {
              payer: {
                summary: "Enregistrer un paiement de l'aide, en une ou plusieurs fois. Comptable de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/prendre-en-instruction/prendre-en-instruction.controller.js'),
          {
            PrendreEnInstructionController: {
              prendre: { summary: 'Prendre un dossier en instruction. Instructeur de la r\u00E9gion.', type: Object },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/proposer-decision/proposer-decision.controller.js'),
          {
            ProposerDecisionController: {
              proposer: {
                summary:
                  "Proposer un montant. Instructeur de la r\u00E9gion ; corrigible tant que personne n'a valid\u00E9.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/proposer-revision/proposer-revision.controller.js'),
          {
            ProposerRevisionController: {
              proposer: {
                summary:
                  "Proposer de retirer la d\u00E9cision, de r\u00E9duire l'aide ou d'en rectifier le montant. Instructeur ou gestionnaire financier ; un signataire en d\u00E9cide.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/enveloppe/reduire-enveloppe/reduire-enveloppe.controller.js'),
          {
            ReduireEnveloppeController: {
              reduire: {
                summary:
                  'R\u00E9duire une enveloppe, jamais sous ce qui est r\u00E9serv\u00E9 ou engag\u00E9. Gestionnaire financier de la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/refuser-aide/refuser-aide.controller.js'),
          {
            RefuserAideController: {
              refuser: {
                summary:
                  "Refuser l'aide, avec sa raison ; ce qui \u00E9tait r\u00E9serv\u00E9 est lib\u00E9r\u00E9. Signataire de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/retirer-demande/retirer-demande.controller.js'),
          {
            RetirerDemandeController: {
              retirer: {
                summary:
                  "Retirer la demande avant la d\u00E9cision ; ce qui \u00E9tait r\u00E9serv\u00E9 est lib\u00E9r\u00E9. L'entreprise, ou un instructeur de sa r\u00E9gion.",
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/dossier-aide/valider-proposition/valider-proposition.controller.js'),
          {
            ValiderPropositionController: {
              valider: {
                summary:
                  'Valider la proposition, ce qui demande le financement. Responsable de la r\u00E9gion, autre que le proposeur.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/actes-tardifs/actes-tardifs.controller.js'),
          {
            ActesTardifsController: {
              lister: {
                summary:
                  "Les actes dont la date en droit n'est pas le jour de l'enregistrement, les derniers enregistr\u00E9s d'abord.",
              },
              duDossier: {
                summary:
                  "Ceux d'un dossier : tous, ou pour son entreprise ceux qui lui sont notifi\u00E9s ; aucun pour un dossier qui n'existe pas ici.",
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dispositifs/dispositifs.controller.js'),
          {
            DispositifsController: {
              lister: { summary: "Les dispositifs d'aide, par r\u00E9gion." },
              lire: {
                summary: 'Un dispositif et ses r\u00E8gles.',
                type: t['../modules/aides-regionales/read-models/dispositifs/dispositifs.entity.js'].LigneDispositif,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers-contredits/dossiers-contredits.controller.js'),
          {
            DossiersContreditsController: {
              lister: {
                summary:
                  "Les dossiers d\u00E9pos\u00E9s ou accord\u00E9s apr\u00E8s la fin de leur entreprise ou de leur \u00E9tablissement, enregistr\u00E9e depuis ; les plus anciens d'abord.",
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/dossiers/dossiers.controller.js'),
          {
            DossiersController: {
              lister: { summary: "Les dossiers de son p\u00E9rim\u00E8tre, les plus anciens d'abord." },
              lire: {
                summary:
                  "Un dossier : son \u00E9tat, ses montants, son financement ; sa r\u00E9vision est aussi l'ETag.",
                type: t['../modules/aides-regionales/read-models/dossiers/dossiers.entity.js'].LigneDossier,
              },
            },
          },
        ],
        [
          import('../modules/aides-regionales/read-models/enveloppes/enveloppes.controller.js'),
          {
            EnveloppesController: {
              lister: { summary: 'Les enveloppes de son territoire.' },
              lire: {
                summary: 'Une enveloppe : ouverte, r\u00E9serv\u00E9e, engag\u00E9e, pay\u00E9e, en centimes.',
                type: t['../modules/aides-regionales/read-models/enveloppes/enveloppes.entity.js'].LigneEnveloppe,
              },
            },
          },
        ],
        [
          import('../modules/audits/mandat-audit/delivrer-mandat/delivrer-mandat.controller.js'),
          {
            DelivrerMandatDAuditController: {
              delivrer: {
                summary: "D\u00E9livrer un mandat \u00E0 un auditeur : ce qu'il lit, et jusqu'\u00E0 quand. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/audits/mandat-audit/revoquer-mandat/revoquer-mandat.controller.js'),
          {
            RevoquerMandatDAuditController: {
              revoquer: {
                summary:
                  "R\u00E9voquer un mandat d'audit : la demande suivante de l'auditeur est refus\u00E9e. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/audits/read-models/mandats/mandats.controller.js'),
          {
            MandatsDAuditController: {
              lister: {
                summary:
                  "Les mandats d'audit, ceux qui finissent le plus tard d'abord. Mission ; un auditeur lit les siens.",
              },
              lire: {
                summary: "Un mandat d'audit : ce qu'il ouvre, et o\u00F9 il en est.",
                type: t['../modules/audits/read-models/mandats/mandats.answer.js'].MandatDAuditSuivi,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/annuaire/annuaire.controller.js'),
          {
            AnnuaireController: {
              lister: {
                summary:
                  "L'annuaire public : les connecteurs qui y consentent, ni suspendus ni sortis. Chaque lecture de leurs noms est inscrite au coffre.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/couverture/couverture.controller.js'),
          {
            CouvertureController: {
              lire: {
                summary:
                  'La couverture de son territoire, par d\u00E9partement : offre, demande, d\u00E9lais et zones blanches. Mission, auditeurs, r\u00E9gions et leurs r\u00E9f\u00E9rents.',
                type: [t['../modules/connecteurs/read-models/couverture/couverture.answer.js'].CouvertureDuDepartement],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/nombres-de-demandes.controller.js'),
          {
            NombresDeDemandesController: {
              lire: {
                summary:
                  'Combien il y a de demandes dans son territoire, par \u00E9tat, et depuis quand celles sans connecteur attendent. Mission, auditeurs, r\u00E9gions et leurs r\u00E9f\u00E9rents.',
                type: t['../modules/connecteurs/read-models/demandes/nombres-de-demandes.answer.js'].NombresDeDemandes,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/catalogue/inscrire-service/inscrire-service.controller.js'),
          {
            InscrireServiceController: {
              inscrire: {
                summary: 'Inscrire un service au catalogue de sa r\u00E9gion, ou une nouvelle version. R\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/catalogue/retirer-service/retirer-service.controller.js'),
          {
            RetirerServiceController: {
              retirer: {
                summary: "Retirer un service du catalogue : rien de nouveau n'est prescrit. R\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/accepter-devis/accepter-devis.controller.js'),
          {
            AccepterDevisController: {
              accepter: {
                summary:
                  "Accepter le devis : la part publique est alors demand\u00E9e \u00E0 l'enveloppe et au compte de minimis. L'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/annuler-prestation/annuler-prestation.controller.js'),
          {
            AnnulerPrestationController: {
              annuler: {
                summary:
                  "Annuler une prestation qui n'est pas confirm\u00E9e. R\u00E9gion, ou l'entreprise avant la r\u00E9alisation.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/certifier-service-fait/certifier-service-fait.controller.js'),
          {
            CertifierServiceFaitController: {
              certifier: {
                summary:
                  "Certifier le service fait, une fois confirm\u00E9 par l'entreprise. R\u00E9gion, une autre personne que qui a prescrit.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/confirmer-realisation/confirmer-realisation.controller.js'),
          {
            ConfirmerRealisationController: {
              confirmer: {
                summary: "Confirmer la r\u00E9alisation. L'entreprise : rien n'est pay\u00E9 sans elle.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/contester-realisation/contester-realisation.controller.js'),
          {
            ContesterRealisationController: {
              contester: { summary: "Contester la r\u00E9alisation, avec un motif. L'entreprise.", type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/declarer-realisation/declarer-realisation.controller.js'),
          {
            DeclarerRealisationController: {
              declarer: {
                summary: 'D\u00E9clarer la prestation r\u00E9alis\u00E9e. Le connecteur qui la fournit.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/payer-prestation/payer-prestation.controller.js'),
          {
            PayerPrestationController: {
              payer: {
                summary:
                  'Payer la part publique. Comptable de la r\u00E9gion, une autre personne que qui a prescrit et certifi\u00E9.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/retirer-certification/retirer-certification.controller.js'),
          {
            RetirerCertificationController: {
              retirer: {
                summary:
                  "Retirer la certification d'une prestation que le plafond emp\u00EAche de payer : l'argent est rendu. R\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/prestation/prescrire-prestation/prescrire-prestation.controller.js'),
          {
            PrescrirePrestationController: {
              prescrire: {
                summary:
                  "Prescrire une prestation du catalogue. Le connecteur qui suit l'entreprise, ou sa r\u00E9gion ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/concentration.controller.js'),
          {
            ConcentrationController: {
              lister: {
                summary:
                  "Les prescriptions des douze derniers mois par prescripteur et fournisseur, les plus concentr\u00E9es d'abord. Mission, par r\u00E9gion ; une r\u00E9gion, les siennes.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/catalogue/catalogue.controller.js'),
          {
            ServicesController: {
              lister: { summary: 'Les services que les r\u00E9gions subventionnent, par r\u00E9gion et code.' },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/connecteurs/connecteurs.controller.js'),
          {
            ConnecteursController: {
              lister: {
                summary:
                  "Les connecteurs de son territoire, les candidats les plus anciens d'abord. Mission, auditeurs, r\u00E9gions et leurs r\u00E9f\u00E9rents.",
              },
              compter: {
                summary:
                  'Combien de connecteurs de son territoire en sont o\u00F9 : les candidats attendent une d\u00E9cision.',
                type: [t['../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js'].NombreDeConnecteurs],
              },
              lire: {
                summary: 'Un connecteur de son territoire, avec ses absences.',
                type: t['../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js'].ConnecteurDuReseau,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/demandes.controller.js'),
          {
            DemandesController: {
              lister: {
                summary:
                  "Les demandes de son territoire, les plus anciennes d'abord ; pour un connecteur, celles dont il a, ou a eu, la charge, et celles des absents qui l'ont d\u00E9l\u00E9gu\u00E9.",
              },
              lire: {
                summary: 'Une demande, \u00E0 qui elle est propos\u00E9e et pourquoi \u00E0 eux.',
                type: t['../modules/connecteurs/read-models/demandes/demandes.answer.js'].DemandeExpliquee,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labellisations.controller.js'),
          {
            LabellisationsController: {
              lister: {
                summary:
                  "Les demandes de label de son territoire, celles dont le silence vient le plus t\u00F4t d'abord. Mission, \u00E9valuateurs, auditeurs, r\u00E9gions.",
              },
              compter: {
                summary:
                  'Combien de demandes en sont o\u00F9, dans son territoire, et quand le silence d\u00E9cide de la premi\u00E8re.',
                type: [
                  t['../modules/connecteurs/read-models/labellisations/labellisations.answer.js']
                    .NombreDeLabellisations,
                ],
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/prestations/prestations.controller.js'),
          {
            PrestationsController: {
              lister: {
                summary:
                  "Les prestations de son territoire, les plus anciennes d'abord ; pour un connecteur, celles qu'il prescrit ou fournit.",
              },
              compter: {
                summary:
                  'Combien de ces prestations en sont o\u00F9 : celles \u00E0 confirmer, \u00E0 certifier, \u00E0 payer.',
                type: [t['../modules/connecteurs/read-models/prestations/prestations.answer.js'].NombreDePrestations],
              },
              lire: {
                summary: 'Une prestation : son \u00E9tat, ses montants, ses dates.',
                type: t['../modules/connecteurs/read-models/prestations/prestations.answer.js'].PrestationSuivie,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.controller.js'),
          {
            LabellisationDUnConnecteurController: {
              lire: {
                summary:
                  "Le label d'un connecteur et sa demande en cours, lus dans les faits eux-m\u00EAmes. Mission, \u00E9valuateurs, auditeurs, sa r\u00E9gion.",
                type: t[
                  '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                ].LabelEtDemande,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisation-d-un-connecteur/ma-labellisation.controller.js'),
          {
            MaLabellisationController: {
              lire: {
                summary: 'Son propre label et sa demande en cours, sans le nom des \u00E9valuateurs.',
                type: t[
                  '../modules/connecteurs/read-models/labellisation-d-un-connecteur/labellisation-d-un-connecteur.answer.js'
                ].LabelEtDemande,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/labellisations/labels-de-connecteurs.controller.js'),
          {
            LabelsDeConnecteursController: {
              lister: {
                summary:
                  "Les labels de connecteurs de son territoire, ceux qui finissent le plus t\u00F4t d'abord, avec les retraits envisag\u00E9s.",
              },
              lire: {
                summary:
                  "V\u00E9rifier un label de connecteur par son num\u00E9ro : actif, suspendu, expir\u00E9 ou retir\u00E9, et depuis quand. Le nom de qui le porte n'est dit que s'il para\u00EEt dans l'annuaire.",
                type: t['../modules/connecteurs/read-models/labellisations/labellisations.answer.js']
                  .LabelDeConnecteurVerifie,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/connecteurs/mon-profil.controller.js'),
          {
            MonProfilController: {
              lire: {
                summary: "Son propre profil : o\u00F9 l'on en est, ses places, ses absences.",
                type: t['../modules/connecteurs/read-models/connecteurs/connecteurs.answer.js'].ConnecteurDuReseau,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/read-models/demandes/mes-propositions.controller.js'),
          {
            MesPropositionsController: {
              lister: {
                summary:
                  "Les demandes que le connecteur peut encore accepter, celles dont la relance vient le plus t\u00F4t d'abord.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/accepter-connecteur/accepter-connecteur.controller.js'),
          {
            AccepterConnecteurController: {
              accepter: {
                summary:
                  'Accepter un candidat comme connecteur b\u00E9n\u00E9vole. R\u00E9gion, une autre personne que lui.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/accepter-proposition/accepter-proposition.controller.js'),
          {
            AccepterPropositionController: {
              accepter: {
                summary:
                  "Accepter une proposition. Le connecteur \u00E0 qui elle est faite : le premier l'emporte, et la r\u00E9ponse attend de savoir\ns'il l'est. Un autre re\u00E7oit un 409, et sa place reste libre. Quand l'attente finit avant l'attribution, la r\u00E9ponse est un\n503 : la m\u00EAme acceptation, renvoy\u00E9e, attend de nouveau.",
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/annuler-absence/annuler-absence.controller.js'),
          {
            AnnulerAbsenceController: {
              annuler: { summary: 'Annuler une absence \u00E0 venir, ou en cours.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/candidater/candidater.controller.js'),
          {
            CandidaterCommeConnecteurController: {
              candidater: {
                summary: 'Se pr\u00E9senter comme connecteur b\u00E9n\u00E9vole, dans la r\u00E9gion de son r\u00F4le.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/completer-candidature/completer-candidature.controller.js'),
          {
            CompleterCandidatureController: {
              completer: {
                summary: 'Compl\u00E9ter sa candidature : le profil entier, avec ce que la r\u00E9gion a demand\u00E9.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/consentir-a-l-annuaire/consentir-a-l-annuaire.controller.js'),
          {
            ConsentirALAnnuaireController: {
              consentir: {
                summary: "Consentir \u00E0 para\u00EEtre dans l'annuaire public : nom, commune et comp\u00E9tences.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/declarer-absence/declarer-absence.controller.js'),
          {
            DeclarerAbsenceController: {
              declarer: {
                summary: "D\u00E9clarer une absence, avec un d\u00E9l\u00E9gu\u00E9 si l'on veut.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/declarer-interets/declarer-interets.controller.js'),
          {
            DeclarerInteretsController: {
              declarer: {
                summary:
                  "D\u00E9clarer les entreprises o\u00F9 l'on a un int\u00E9r\u00EAt : la liste enti\u00E8re, qui remplace la pr\u00E9c\u00E9dente.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/definir-capacite/definir-capacite.controller.js'),
          {
            DefinirCapaciteController: {
              definir: {
                summary: "Dire combien de demandes on suit \u00E0 la fois ; 0 n'en prend plus.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/definir-profil/definir-profil.controller.js'),
          {
            DefinirProfilController: {
              definir: {
                summary: 'Changer son profil : le profil entier, qui remplace le pr\u00E9c\u00E9dent.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/demander-complement/demander-complement.controller.js'),
          {
            DemanderComplementController: {
              demander: { summary: 'Demander un compl\u00E9ment \u00E0 un candidat. R\u00E9gion.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/refuser-connecteur/refuser-connecteur.controller.js'),
          {
            RefuserConnecteurController: {
              refuser: {
                summary: 'Refuser un candidat, avec des motifs. R\u00E9gion, une autre personne que lui.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/retablir-connecteur/retablir-connecteur.controller.js'),
          {
            RetablirConnecteurController: {
              retablir: {
                summary: 'R\u00E9tablir un connecteur suspendu. R\u00E9gion, une autre personne que lui.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/retirer-de-l-annuaire/retirer-de-l-annuaire.controller.js'),
          {
            RetirerDeLAnnuaireController: {
              retirer: { summary: "Retirer son consentement \u00E0 l'annuaire public.", type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur.controller.js'),
          {
            SignerCharteDuConnecteurController: {
              signer: { summary: 'Signer la charte des connecteurs en vigueur.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/sortir-connecteur/sortir-connecteur.controller.js'),
          {
            SortirConnecteurController: {
              sortir: {
                summary:
                  "Sortir du r\u00E9seau : le connecteur \u00E0 sa demande, ou sa r\u00E9gion. Ses demandes vont \u00E0 d'autres.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/connecteur/suspendre-connecteur/suspendre-connecteur.controller.js'),
          {
            SuspendreConnecteurController: {
              suspendre: {
                summary:
                  "Suspendre un connecteur : ses demandes vont \u00E0 d'autres. R\u00E9gion, une autre personne que lui.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/abandonner-demande/abandonner-demande.controller.js'),
          {
            AbandonnerDemandeController: {
              abandonner: { summary: "Abandonner sa demande. L'entreprise.", type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/clore-accompagnement/clore-accompagnement.controller.js'),
          {
            CloreAccompagnementController: {
              clore: {
                summary:
                  'Terminer un accompagnement. Le connecteur qui en a la charge, son d\u00E9l\u00E9gu\u00E9, ou la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/decliner-proposition/decliner-proposition.controller.js'),
          {
            DeclinerPropositionController: {
              decliner: {
                summary: 'D\u00E9cliner une proposition, avec un motif. Le connecteur \u00E0 qui elle est faite.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/demander-accompagnement/demander-accompagnement.controller.js'),
          {
            DemanderAccompagnementController: {
              demander: {
                summary:
                  "Demander un accompagnement. L'entreprise, ou sa r\u00E9gion pour elle ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/exprimer-satisfaction/exprimer-satisfaction.controller.js'),
          {
            ExprimerSatisfactionController: {
              exprimer: {
                summary: "Donner son avis sur un accompagnement termin\u00E9. L'entreprise, une fois.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/proposer-demande/proposer-demande.controller.js'),
          {
            ProposerDemandeController: {
              proposer: {
                summary:
                  'Proposer une demande \u00E0 des connecteurs choisis, en plus de ceux du classement. R\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/qualifier-demande/qualifier-demande.controller.js'),
          {
            QualifierDemandeController: {
              qualifier: {
                summary:
                  'Qualifier une demande : ses besoins, tels que la r\u00E9gion les comprend ; les connecteurs sont alors class\u00E9s. R\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/demande-accompagnement/rouvrir-demande/rouvrir-demande.controller.js'),
          {
            RouvrirDemandeController: {
              rouvrir: {
                summary: "Rouvrir une demande termin\u00E9e depuis trente jours au plus. L'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/accorder-labellisation/accorder-labellisation.controller.js'),
          {
            AccorderLabellisationController: {
              accorder: {
                summary:
                  'Accorder ou renouveler le label, apr\u00E8s deux \u00E9valuations suffisantes. Mission, une troisi\u00E8me personne.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/affecter-evaluateurs/affecter-evaluateurs.controller.js'),
          {
            AffecterEvaluateursController: {
              affecter: {
                summary:
                  'Affecter deux \u00E9valuateurs sans int\u00E9r\u00EAt dans le candidat, connus du programme. Mission.',
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/declarer-interet-d-evaluateur/declarer-interet-d-evaluateur.controller.js'),
          {
            DeclarerInteretDEvaluateurController: {
              declarer: {
                summary:
                  "D\u00E9clarer que l'on a un int\u00E9r\u00EAt dans ce connecteur : on n'\u00E9value ni ne d\u00E9cide plus rien de lui. \u00C9valuateur, mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/declarer-irrecevable/declarer-irrecevable.controller.js'),
          {
            DeclarerIrrecevableController: {
              declarer: { summary: 'D\u00E9clarer une demande irrecevable, avec ses motifs. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/declarer-recevable/declarer-recevable.controller.js'),
          {
            DeclarerRecevableController: {
              declarer: {
                summary:
                  'D\u00E9clarer une demande recevable : ses \u00E9valuateurs peuvent \u00EAtre affect\u00E9s. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/demander-labellisation/demander-labellisation.controller.js'),
          {
            DemanderLabellisationController: {
              demander: {
                summary:
                  'Demander son label, ou son renouvellement dans ses quatre-vingt-dix derniers jours. Connecteur accept\u00E9.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/ecarter-retrait-de-labellisation/ecarter-retrait-de-labellisation.controller.js'),
          {
            EcarterRetraitDeLabellisationController: {
              ecarter: { summary: 'Abandonner un retrait envisag\u00E9. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/envisager-retrait-de-labellisation/envisager-retrait-de-labellisation.controller.js'),
          {
            EnvisagerRetraitDeLabellisationController: {
              envisager: {
                summary: 'Avertir le connecteur que son label peut \u00EAtre retir\u00E9, et pourquoi. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/lever-suspension-de-labellisation/lever-suspension-de-labellisation.controller.js'),
          {
            LeverSuspensionDeLabellisationController: {
              lever: { summary: 'Lever la suspension : le label vaut de nouveau. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/presenter-observations-du-connecteur/presenter-observations-du-connecteur.controller.js'),
          {
            PresenterObservationsDuConnecteurController: {
              presenter: {
                summary:
                  "R\u00E9pondre \u00E0 un retrait envisag\u00E9, par un \u00E9crit envoy\u00E9 \u00E0 la mission, dont on donne l'empreinte.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/refuser-labellisation/refuser-labellisation.controller.js'),
          {
            RefuserLabellisationController: {
              refuser: {
                summary:
                  'Refuser le label, avec ses motifs, apr\u00E8s deux \u00E9valuations. Mission, une troisi\u00E8me personne.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/rendre-evaluation/rendre-evaluation.controller.js'),
          {
            RendreEvaluationController: {
              rendre: {
                summary:
                  'Rendre son \u00E9valuation : une note par crit\u00E8re de la grille, une seule fois. \u00C9valuateur affect\u00E9 \u00E0 la demande.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/retirer-labellisation/retirer-labellisation.controller.js'),
          {
            RetirerLabellisationController: {
              retirer: {
                summary:
                  "Retirer le label, une fois les observations re\u00E7ues ou leur d\u00E9lai pass\u00E9. Mission, autre que qui l'a envisag\u00E9.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/connecteurs/labellisation/suspendre-labellisation/suspendre-labellisation.controller.js'),
          {
            SuspendreLabellisationController: {
              suspendre: {
                summary:
                  "Suspendre le label : les demandes d'accompagnement de son connecteur vont \u00E0 d'autres. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/documents/document/deposer-document/deposer-document.controller.js'),
          {
            DeposerDocumentController: {
              deposerAuDossier: {
                summary:
                  "D\u00E9poser un fichier dans un dossier d'aide, dix m\u00E9gaoctets au plus. L'entreprise, ou sa r\u00E9gion ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
              deposerALEntreprise: {
                summary:
                  "D\u00E9poser un fichier au nom d'une entreprise, dix m\u00E9gaoctets au plus. L'entreprise, ou sa r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/documents/document/deposer-texte/deposer-texte.controller.js'),
          {
            DeposerTexteController: {
              deposerAuDossier: {
                summary:
                  "D\u00E9poser un texte libre dans un dossier d'aide. Il pourra \u00EAtre effac\u00E9, et le fait restera. L'entreprise, ou sa r\u00E9gion.",
                type: Object,
              },
              deposerALEntreprise: {
                summary:
                  "D\u00E9poser un texte libre au nom d'une entreprise. Il pourra \u00EAtre effac\u00E9, et le fait restera. L'entreprise, ou sa r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/documents/document/effacer-document/effacer-document.controller.js'),
          {
            EffacerDocumentController: {
              effacer: {
                summary:
                  "Effacer le contenu d'un document et le nom de son fichier ; le fait reste. La mission, ou le d\u00E9l\u00E9gu\u00E9 \u00E0 la protection des donn\u00E9es.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/contenu.controller.js'),
          {
            ContenuController: {
              lire: {
                summary:
                  "Le contenu d'un document, \u00E0 enregistrer. Un texte effac\u00E9 se lit \u00AB Texte effac\u00E9 \u00BB, avec la date et la raison.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/documents/read-models/documents/documents.controller.js'),
          {
            DocumentsController: {
              lister: {
                summary:
                  "Les documents de son p\u00E9rim\u00E8tre, d'un dossier ou d'une entreprise, les plus anciens d'abord.",
              },
              lire: {
                summary: 'Un document : \u00E0 quoi il appartient, son type, sa taille et son empreinte.',
                type: t['../modules/documents/read-models/documents/documents.answer.js'].DocumentLu,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/compte-de-minimis/corriger-octroi/corriger-octroi.controller.js'),
          {
            CorrigerOctroiController: {
              corriger: {
                summary:
                  "Corriger le montant d'une aide inscrite au compte. Mission, ou gestionnaire financier de la r\u00E9gion. L'histoire reste lisible.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/compte-de-minimis/declarer-aides-anterieures/declarer-aides-anterieures.controller.js'),
          {
            DeclarerAidesAnterieuresController: {
              declarer: {
                summary:
                  "D\u00E9clarer les aides de minimis d\u00E9j\u00E0 re\u00E7ues. L'entreprise, sa r\u00E9gion ou la mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/enroler-entreprise/enroler-entreprise.controller.js'),
          {
            EnrolerEntrepriseController: {
              enroler: {
                summary:
                  'Enr\u00F4ler dans le programme une entreprise r\u00E9f\u00E9renc\u00E9e. Elle constitue alors une entreprise unique \u00E0 elle seule.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/referencer-entreprise/referencer-entreprise.controller.js'),
          {
            ReferencerEntrepriseController: {
              referencer: {
                summary:
                  "R\u00E9f\u00E9rencer une entreprise par le SIRET de son \u00E9tablissement, ou lui en ajouter un. Mission, r\u00E9gion de l'\u00E9tablissement, ou l'entreprise elle-m\u00EAme.",
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/corriger-etablissement/corriger-etablissement.controller.js'),
          {
            CorrigerEtablissementController: {
              corriger: {
                summary:
                  "Corriger ou compl\u00E9ter la commune et l'activit\u00E9 d'un \u00E9tablissement. Mission, r\u00E9gion de l'\u00E9tablissement, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/transferer-etablissement/transferer-etablissement.controller.js'),
          {
            TransfererEtablissementController: {
              transferer: {
                summary:
                  "Enregistrer le transfert d'un \u00E9tablissement, qui re\u00E7oit un autre SIRET. Mission, r\u00E9gion de l'\u00E9tablissement, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/fermer-etablissement/fermer-etablissement.controller.js'),
          {
            FermerEtablissementController: {
              fermer: {
                summary:
                  "Enregistrer la fermeture d'un \u00E9tablissement. Mission, r\u00E9gion de l'\u00E9tablissement, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/corriger-raison-sociale/corriger-raison-sociale.controller.js'),
          {
            CorrigerRaisonSocialeController: {
              corriger: {
                summary:
                  "Corriger la raison sociale d'une personne morale, ou enregistrer son nouveau nom. Mission, r\u00E9gion de l'entreprise, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/constater-cessation/constater-cessation.controller.js'),
          {
            ConstaterCessationController: {
              constater: {
                summary:
                  "Enregistrer la cessation d'une entreprise. Mission, r\u00E9gion de l'entreprise, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/declarer-taille/declarer-taille.controller.js'),
          {
            DeclarerTailleController: {
              declarer: {
                summary:
                  "D\u00E9clarer la taille d'un exercice : la cat\u00E9gorie de PME en d\u00E9coule. Mission, r\u00E9gion de l'entreprise, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/declarer-lien/declarer-lien.controller.js'),
          {
            DeclarerLienController: {
              declarer: {
                summary:
                  "D\u00E9clarer un lien de capital ou de contr\u00F4le avec une autre entreprise. Mission, r\u00E9gion de l'entreprise, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/entreprise/clore-lien/clore-lien.controller.js'),
          {
            CloreLienController: {
              clore: {
                summary:
                  "Clore un lien avec une autre entreprise. Mission, r\u00E9gion de l'entreprise, ou l'entreprise elle-m\u00EAme.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/groupe/rattacher-entreprise/rattacher-entreprise.controller.js'),
          {
            RattacherEntrepriseController: {
              rattacher: {
                summary:
                  "Rattacher une entreprise, et celles qui lui sont rattach\u00E9es, \u00E0 l'entreprise unique d'une autre : contr\u00F4le ou fusion. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/groupe/detacher-entreprises/detacher-entreprises.controller.js'),
          {
            DetacherEntreprisesController: {
              detacher: {
                summary: 'D\u00E9tacher des entreprises de leur groupe : elles en forment un autre. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/actes-tardifs/actes-tardifs.controller.js'),
          {
            ActesTardifsDEntrepriseController: {
              lister: {
                summary:
                  "Les actes de sa vie dont la date en droit n'est pas le jour de l'enregistrement, les derniers enregistr\u00E9s d'abord. Lus dans les faits eux-m\u00EAmes.",
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.controller.js'),
          {
            CompteDeMinimisController: {
              lire: {
                summary:
                  "Ce que le compte de l'entreprise unique contient, et sa marge \u00E0 une date. Lu dans les faits eux-m\u00EAmes : toujours \u00E0 jour. Ce\nqui pr\u00E9pare une d\u00E9cision n'est pas montr\u00E9 \u00E0 l'entreprise : pour elle, la r\u00E9ponse enti\u00E8re est calcul\u00E9e sans les r\u00E9servations.",
                type: t['../modules/entreprises/read-models/compte-de-minimis/compte-de-minimis.answer.js']
                  .CompteEtMarge,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/entreprises/entreprises.controller.js'),
          {
            EntreprisesController: {
              lister: {
                summary:
                  'Les entreprises de son p\u00E9rim\u00E8tre, par SIREN : celles qui ont, ou ont eu, un \u00E9tablissement dans la r\u00E9gion.',
              },
              lire: {
                summary: "La fiche d'une entreprise, avec ses \u00E9tablissements.",
                type: t['../modules/entreprises/read-models/entreprises/entreprises.answer.js'].EntrepriseDuRegistre,
              },
            },
          },
        ],
        [
          import('../modules/entreprises/read-models/taille/taille.controller.js'),
          {
            TailleController: {
              lire: {
                summary:
                  "La taille d'une entreprise, exercice par exercice, ses liens, et sa cat\u00E9gorie de PME. Lue dans les faits : toujours \u00E0 jour.",
                type: t['../modules/entreprises/read-models/taille/taille.answer.js'].TailleDEntreprise,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/clore-campagne/clore-campagne.controller.js'),
          {
            CloreCampagneController: {
              clore: {
                summary:
                  "Clore la campagne, avec son co\u00FBt ; on ne s'enr\u00F4le plus sous son code ensuite. Qui l'a lanc\u00E9e.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/lancer-campagne/lancer-campagne.controller.js'),
          {
            LancerCampagneController: {
              lancer: {
                summary:
                  "Lancer une campagne sous un code d'origine qui n'est qu'\u00E0 elle. Mission, ou responsable d'une r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/relever-entreprises/relever-entreprises.controller.js'),
          {
            ReleverEntreprisesController: {
              relever: {
                summary:
                  "Relever les entreprises venues : un fichier CSV en UTF-8, un SIREN par ligne sous l'en-t\u00EAte siren, et une colonne date facultative ; 1 000 lignes au plus. Qui a lanc\u00E9 la campagne.",
                type: Object,
              },
              essayer: {
                summary:
                  'Ce que ce fichier ferait, ligne par ligne, sans rien enregistrer. Qui a lanc\u00E9 la campagne.',
                type: t['../modules/marque-mission/campagne/relever-entreprises/essai.answer.js'].EssaiDeReleve,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/campagne/relever-frequentation/relever-frequentation.controller.js'),
          {
            ReleverFrequentationController: {
              relever: {
                summary:
                  "Relever qui est venu un jour, en nombres ; d'autres nombres pour ce jour le corrigent. Qui a lanc\u00E9 la campagne.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/charte/publier-charte/publier-charte.controller.js'),
          {
            PublierCharteController: {
              publier: {
                summary:
                  "Publier une version d'une charte, qui remplace la pr\u00E9c\u00E9dente. Mission ; le m\u00EAme texte encore ne change rien.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/adopter-feuille/adopter-feuille.controller.js'),
          {
            AdopterFeuilleController: {
              adopter: {
                summary:
                  'Adopter la feuille de route de sa r\u00E9gion pour une p\u00E9riode, une seule fois. Responsable de la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/realiser-action/realiser-action.controller.js'),
          {
            RealiserActionController: {
              realiser: { summary: 'Dire une action r\u00E9alis\u00E9e. Responsable de la r\u00E9gion.', type: Object },
            },
          },
        ],
        [
          import('../modules/marque-mission/feuille-de-route/reviser-feuille/reviser-feuille.controller.js'),
          {
            ReviserFeuilleController: {
              reviser: {
                summary:
                  "R\u00E9viser la feuille de route : les actions donn\u00E9es remplacent celles d'avant. Responsable de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/rapport/publier-rapport/publier-rapport.controller.js'),
          {
            PublierRapportController: {
              publier: {
                summary:
                  "Publier le rapport d'un trimestre fini, avec les relev\u00E9s qui en sont publi\u00E9s ; il est num\u00E9rot\u00E9 et ne change plus. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/serie/importer-edition/importer-edition.controller.js'),
          {
            ImporterEditionController: {
              importer: {
                summary:
                  "Importer une \u00E9dition d'une s\u00E9rie ext\u00E9rieure : un fichier CSV en UTF-8, de colonnes territoire, annee et valeur ; 2 000 lignes au plus. Mission.",
                type: Object,
              },
              essayer: {
                summary: 'Ce que ce fichier ferait, sans rien enregistrer. Mission.',
                type: t['../modules/marque-mission/serie/importer-edition/essai.answer.js'].EssaiDEdition,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/definir-indicateur/definir-indicateur.controller.js'),
          {
            DefinirIndicateurController: {
              definir: {
                summary: 'D\u00E9finir un indicateur, avec sa premi\u00E8re d\u00E9finition. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/designer-reference/designer-reference.controller.js'),
          {
            DesignerReferenceController: {
              designer: {
                summary:
                  "D\u00E9signer le chiffre publi\u00E9 d'o\u00F9 l'indicateur part, parmi ceux qui se contredisent. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/fixer-cible/fixer-cible.controller.js'),
          {
            FixerCibleController: {
              fixer: {
                summary: "Fixer la cible d'un territoire et sa trajectoire, ou les remplacer. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/publier-definition/publier-definition.controller.js'),
          {
            PublierDefinitionController: {
              publier: {
                summary: 'Publier une nouvelle d\u00E9finition, qui vaut pour les relev\u00E9s \u00E0 venir. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/indicateur/retirer-indicateur/retirer-indicateur.controller.js'),
          {
            RetirerIndicateurController: {
              retirer: {
                summary: 'Retirer un indicateur du catalogue ; ses relev\u00E9s restent lisibles. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/annuler-retraitement/annuler-retraitement.controller.js'),
          {
            AnnulerRetraitementController: {
              annuler: { summary: 'Annuler un retraitement en cours. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/calculer-releve/calculer-releve.controller.js'),
          {
            CalculerReleveController: {
              calculer: {
                summary:
                  "Calculer le relev\u00E9 d'une p\u00E9riode finie, par la d\u00E9finition en vigueur. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/demander-retraitement/demander-retraitement.controller.js'),
          {
            DemanderRetraitementController: {
              demander: {
                summary:
                  "Demander le retraitement d'un relev\u00E9 publi\u00E9 : ce que la d\u00E9finition d'aujourd'hui et les faits venus depuis y changent. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/publier-releve/publier-releve.controller.js'),
          {
            PublierReleveController: {
              publier: {
                summary: 'Publier un relev\u00E9 valid\u00E9 : sa valeur ne change plus. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/releve/valider-releve/valider-releve.controller.js'),
          {
            ValiderReleveController: {
              valider: {
                summary: 'Valider un relev\u00E9 calcul\u00E9 par une autre personne. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/abandonner-candidature/abandonner-candidature.controller.js'),
          {
            AbandonnerCandidatureController: {
              abandonner: { summary: "Renoncer \u00E0 sa candidature. Dirigeant de l'entreprise.", type: Object },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/accorder-label/accorder-label.controller.js'),
          {
            AccorderLabelController: {
              accorder: {
                summary:
                  'Accorder ou renouveler le label. Mission, autre que qui a v\u00E9rifi\u00E9 ; chaque crit\u00E8re requis est satisfait.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/apporter-preuve/apporter-preuve.controller.js'),
          {
            ApporterPreuveController: {
              apporter: {
                summary:
                  "Apporter une preuve attendue : un document d\u00E9j\u00E0 d\u00E9pos\u00E9 sur la fiche de l'entreprise. Dirigeant de l'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/declarer-interet/declarer-interet.controller.js'),
          {
            DeclarerInteretController: {
              declarer: {
                summary:
                  "D\u00E9clarer que l'on a un int\u00E9r\u00EAt dans cette entreprise : on n'\u00E9value ni ne d\u00E9cide plus rien d'elle. \u00C9valuateur, mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/demander-preuves/demander-preuves.controller.js'),
          {
            DemanderPreuvesController: {
              demander: {
                summary:
                  "Demander \u00E0 l'entreprise des preuves ; le d\u00E9lai du silence s'arr\u00EAte jusqu'\u00E0 la derni\u00E8re. \u00C9valuateur.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/deposer-candidature/deposer-candidature.controller.js'),
          {
            DeposerCandidatureController: {
              deposer: {
                summary:
                  "Demander le label, ou son renouvellement dans ses quatre-vingt-dix derniers jours. Dirigeant de l'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/ecarter-retrait/ecarter-retrait.controller.js'),
          {
            EcarterRetraitController: {
              ecarter: { summary: 'Renoncer \u00E0 un retrait envisag\u00E9. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/envisager-retrait/envisager-retrait.controller.js'),
          {
            EnvisagerRetraitController: {
              envisager: {
                summary:
                  "Avertir l'entreprise que son label peut lui \u00EAtre retir\u00E9 ; elle a quinze jours pour r\u00E9pondre. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/lever-suspension/lever-suspension.controller.js'),
          { LeverSuspensionController: { lever: { summary: 'Lever la suspension du label. Mission.', type: Object } } },
        ],
        [
          import('../modules/marque-mission/label-entreprise/presenter-observations/presenter-observations.controller.js'),
          {
            PresenterObservationsController: {
              presenter: {
                summary:
                  "R\u00E9pondre \u00E0 un retrait envisag\u00E9, par un document de sa fiche. Dirigeant de l'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/refuser-candidature/refuser-candidature.controller.js'),
          {
            RefuserCandidatureController: {
              refuser: {
                summary: 'Refuser la candidature, avec ses motifs. Mission, autre que qui a v\u00E9rifi\u00E9.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/retirer-label/retirer-label.controller.js'),
          {
            RetirerLabelController: {
              retirer: {
                summary:
                  "Retirer le label, une fois les observations re\u00E7ues ou leur d\u00E9lai pass\u00E9. Mission, autre que qui l'a envisag\u00E9.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/label-entreprise/suspendre-label/suspendre-label.controller.js'),
          { SuspendreLabelController: { suspendre: { summary: 'Suspendre le label. Mission.', type: Object } } },
        ],
        [
          import('../modules/marque-mission/label-entreprise/verifier-critere/verifier-critere.controller.js'),
          {
            VerifierCritereController: {
              verifier: {
                summary:
                  "Dire si un crit\u00E8re est satisfait, et sur quoi on s'appuie. \u00C9valuateur sans int\u00E9r\u00EAt dans l'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/partenaire/enregistrer-partenaire/enregistrer-partenaire.controller.js'),
          {
            EnregistrerPartenaireController: {
              enregistrer: {
                summary: 'Enregistrer un partenaire, ou corriger sa nature, son nom ou son territoire. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/partenaire/signer-charte/signer-charte.controller.js'),
          {
            SignerCharteController: {
              signer: { summary: 'Enregistrer la signature de la charte en vigueur par un partenaire. Mission.' },
            },
          },
        ],
        [
          import('../modules/marque-mission/partenaire/sortir-partenaire/sortir-partenaire.controller.js'),
          {
            SortirPartenaireController: {
              sortir: {
                summary: "Constater qu'un partenaire quitte le programme. Mission ; s'il revient, il signe de nouveau.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/chartes/chartes.controller.js'),
          {
            ChartesController: {
              lister: {
                summary: 'Les versions des chartes des partenaires et des connecteurs, sans leur texte.',
                type: t['../modules/marque-mission/read-models/chartes/chartes.answer.js'].VersionsDesChartes,
              },
              lire: {
                summary: "Une version d'une charte, et son texte.",
                type: t['../modules/marque-mission/read-models/chartes/chartes.answer.js'].TexteDeCharte,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.controller.js'),
          {
            LabelDUneEntrepriseController: {
              lire: {
                summary:
                  "Le label d'une entreprise et sa candidature en cours, lus dans les faits eux-m\u00EAmes. \u00C9valuateurs compris.",
                type: t['../modules/marque-mission/read-models/label-d-une-entreprise/label-d-une-entreprise.answer.js']
                  .LabelEtCandidature,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/campagnes/campagnes.controller.js'),
          {
            CampagnesController: {
              lister: {
                summary:
                  'Les campagnes par code, avec leur fr\u00E9quentation et leur effet. Une r\u00E9gion lit les siennes et celles de la mission.',
              },
              lire: {
                summary:
                  'Une campagne, avec sa fr\u00E9quentation, et les entreprises enr\u00F4l\u00E9es sous son code, aid\u00E9es et labellis\u00E9es depuis.',
                type: t['../modules/marque-mission/read-models/campagnes/campagnes.answer.js'].CampagneSuivie,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/candidatures/candidatures.controller.js'),
          {
            CandidaturesController: {
              lister: {
                summary:
                  "Les candidatures, celles dont le silence vient le plus t\u00F4t d'abord. Mission, \u00E9valuateurs et auditeurs nationaux.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/feuilles-de-route/feuilles-de-route.controller.js'),
          {
            FeuillesDeRouteController: {
              lister: {
                summary:
                  "Les feuilles de route par r\u00E9gion et par p\u00E9riode, avec l'\u00E9tat de leurs actions. Une r\u00E9gion lit les siennes.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/indicateurs/indicateurs.controller.js'),
          {
            IndicateursController: {
              lister: { summary: 'Les indicateurs du catalogue, par recommandation et par code.' },
              lire: {
                summary:
                  "Un indicateur : ses d\u00E9finitions, les chiffres publi\u00E9s d'o\u00F9 il part, ses cibles.",
                type: t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].IndicateurComplet,
              },
              references: {
                summary:
                  "Les chiffres publi\u00E9s autour de l'avis de mars 2017, avec leur source et ce qui les contredit.",
                type: t['../modules/marque-mission/read-models/indicateurs/indicateurs.answer.js'].ChiffresPublies,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/labels/labels.controller.js'),
          {
            LabelsController: {
              lister: { summary: 'Le registre des labels, par num\u00E9ro.' },
              lire: {
                summary:
                  'Un label, par son num\u00E9ro : actif, suspendu, expir\u00E9 ou retir\u00E9, et depuis quand.',
                type: t['../modules/marque-mission/read-models/labels/labels.answer.js'].LabelAuRegistre,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/partenaires/partenaires.controller.js'),
          {
            PartenairesController: {
              lister: {
                summary:
                  "L'annuaire des partenaires, par nom ; ceux qui sont \u00E0 relancer pour signer la charte en vigueur.",
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/rapports/rapports.controller.js'),
          {
            RapportsController: {
              lister: {
                summary:
                  'Les rapports trimestriels, du dernier au premier. Leur document est \u00E0 /pilotage/rapports/{numero}.',
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/releves/releves.controller.js'),
          {
            RelevesController: {
              lister: {
                summary:
                  'Les relev\u00E9s, par indicateur, territoire et p\u00E9riode. Une r\u00E9gion lit ceux du pays et les siens, une fois publi\u00E9s.',
              },
              lire: {
                summary:
                  "Un relev\u00E9 et ses retraitements : la valeur publi\u00E9e, l'effet de la d\u00E9finition, celui des faits tardifs.",
                type: t['../modules/marque-mission/read-models/releves/releves.answer.js'].ReleveComplet,
              },
            },
          },
        ],
        [
          import('../modules/marque-mission/read-models/series/series.controller.js'),
          {
            SeriesController: {
              lister: {
                summary:
                  'Les \u00E9ditions import\u00E9es, par s\u00E9rie, de la premi\u00E8re \u00E0 la derni\u00E8re.',
              },
              lire: {
                summary: 'Une \u00E9dition et ses valeurs.',
                type: t['../modules/marque-mission/read-models/series/series.answer.js'].EditionComplete,
              },
            },
          },
        ],
        [
          import('../modules/messages/message/lire-message/lire-message.controller.js'),
          {
            LireMessageController: {
              lire: {
                summary: "Marquer un message comme lu. Son destinataire, dans quelque r\u00F4le qu'il agisse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/messages/read-models/messages/messages.controller.js'),
          {
            MessagesController: {
              lister: {
                summary:
                  "Les messages, les plus r\u00E9cents d'abord : les siens, et ceux de son p\u00E9rim\u00E8tre. Le d\u00E9compte ne tient pas compte de l'\u00E9tat demand\u00E9.",
                type: t['../modules/messages/read-models/messages/messages.answer.js'].PageDeMessages,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/demander-amortissement/demander-amortissement.controller.js'),
          {
            DemanderAmortissementController: {
              demander: {
                summary:
                  "Demander l'amortissement d'un mois dont le relev\u00E9 est valid\u00E9. L'entreprise que la convention d\u00E9signe.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/payer-amortissement/payer-amortissement.controller.js'),
          {
            PayerAmortissementController: {
              payer: {
                summary:
                  "Payer ce qui est accord\u00E9. Comptable de la r\u00E9gion, une autre personne que qui l'a retenu.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/recouvrer-trop-percu/recouvrer-trop-percu.controller.js'),
          {
            RecouvrerTropPercuController: {
              recouvrer: {
                summary:
                  "Constater que l'entreprise a rendu ce qui a \u00E9t\u00E9 pay\u00E9 en trop. Comptable de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/refuser-amortissement/refuser-amortissement.controller.js'),
          {
            RefuserAmortissementController: {
              refuser: {
                summary:
                  'Refuser une demande, ou reprendre ce qui est accord\u00E9 et non pay\u00E9. Instructeur de la r\u00E9gion.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/amortissement/retenir-amortissement/retenir-amortissement.controller.js'),
          {
            RetenirAmortissementController: {
              retenir: {
                summary:
                  "Retenir une demande : l'argent est alors demand\u00E9 \u00E0 l'enveloppe et au compte de minimis, et l'amortissement accord\u00E9 quand les deux le tiennent. Instructeur de la r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/corriger-declaration/corriger-declaration.controller.js'),
          {
            CorrigerDeclarationController: {
              corriger: {
                summary:
                  'Corriger une d\u00E9claration, en redisant toute la situation et avec un motif, dans les soixante jours. Son dirigeant ou son mandataire.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/declarer-situation-finale/declarer-situation-finale.controller.js'),
          {
            DeclarerSituationFinaleController: {
              declarer: {
                summary:
                  "D\u00E9clarer la situation de l'entreprise un an apr\u00E8s sa demande, qu'elle ait \u00E9t\u00E9 admise ou non. Son dirigeant ou son mandataire.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/declaration-pme/declarer-situation-initiale/declarer-situation-initiale.controller.js'),
          {
            DeclarerSituationInitialeController: {
              declarer: {
                summary:
                  "D\u00E9clarer la situation de l'entreprise \u00E0 la demande du statut, une fois, dans les soixante jours. Son dirigeant ou son mandataire.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/clore-experimentation/clore-experimentation.controller.js'),
          {
            CloreExperimentationController: {
              clore: {
                summary: "Clore l'exp\u00E9rimentation : les statuts de ses entreprises finissent. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/demarrer-experimentation/demarrer-experimentation.controller.js'),
          {
            DemarrerExperimentationController: {
              demarrer: { summary: "D\u00E9marrer l'exp\u00E9rimentation. Mission.", type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/evaluer-experimentation/evaluer-experimentation.controller.js'),
          {
            EvaluerExperimentationController: {
              evaluer: {
                summary: "Dire que l'exp\u00E9rimentation est \u00E9valu\u00E9e, \u00E0 la date de ce jour. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/figer-groupes-de-comparaison/figer-groupes-de-comparaison.controller.js'),
          {
            FigerGroupesDeComparaisonController: {
              figer: {
                summary:
                  "Figer, une fois, les entreprises admises et celles de la liste d'attente qui seront compar\u00E9es. Mission, dans l'ann\u00E9e de l'ouverture.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/fixer-places/fixer-places.controller.js'),
          {
            FixerPlacesController: {
              fixer: {
                summary:
                  'Changer le nombre de places, par une d\u00E9cision motiv\u00E9e. Des places de plus admettent aussit\u00F4t qui attendait. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/fixer-quota/fixer-quota.controller.js'),
          {
            FixerQuotaController: {
              fixer: {
                summary:
                  'Changer un quota, par une d\u00E9cision motiv\u00E9e. Un quota relev\u00E9 admet aussit\u00F4t qui attendait. Mission.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/experimentation/ouvrir-experimentation/ouvrir-experimentation.controller.js'),
          {
            OuvrirExperimentationController: {
              ouvrir: {
                summary:
                  "Ouvrir une exp\u00E9rimentation, avec ses places et un plafond par r\u00E9gion, par taille et par secteur. Mission ; le code est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/evaluation/evaluation.controller.js'),
          {
            EvaluationDExperimentationController: {
              lire: {
                summary:
                  "L'\u00E9valuation : admises et liste d'attente, avant et apr\u00E8s, calcul\u00E9e des faits jusqu'\u00E0 une position. Mission, auditeurs.",
                type: t['../modules/pme-digitale/read-models/evaluation/evaluation.answer.js']
                  .EvaluationDExperimentation,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/amortissements/amortissements.controller.js'),
          {
            AmortissementsController: {
              lister: {
                summary:
                  "Les demandes d'amortissement de son entreprise ou de son territoire, les plus anciennes d'abord.",
              },
              compter: {
                summary:
                  'Combien de ces demandes en sont o\u00F9, et pour quel montant : celles \u00E0 d\u00E9cider, \u00E0 payer.',
                type: [
                  t['../modules/pme-digitale/read-models/amortissements/amortissements.answer.js']
                    .NombreDAmortissements,
                ],
              },
              lire: {
                summary: "La derni\u00E8re demande d'un mois : son calcul, son argent, son paiement.",
                type: t['../modules/pme-digitale/read-models/amortissements/amortissements.answer.js']
                  .AmortissementSuivi,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/candidatures/candidatures.controller.js'),
          {
            CandidaturesPmeController: {
              lister: {
                summary:
                  "Les demandes de statut de son territoire : la liste d'attente dans son ordre, puis les plus anciennes. L'entreprise lit les siennes.",
              },
              compter: {
                summary: 'Combien de ces demandes en sont o\u00F9 : celles \u00E0 instruire, en attente, admises.',
                type: [
                  t['../modules/pme-digitale/read-models/candidatures/candidatures.answer.js'].NombreDeCandidaturesPme,
                ],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/declarations/declarations.controller.js'),
          {
            DeclarationsPmeController: {
              lister: {
                summary:
                  "Les d\u00E9clarations attendues et faites de son territoire, la plus proche de son dernier jour d'abord. L'entreprise lit les siennes.",
              },
              compter: {
                summary:
                  'Combien de ces d\u00E9clarations en sont o\u00F9 : attendues, faites, manquantes, \u00E0 la demande et un an apr\u00E8s.',
                type: [
                  t['../modules/pme-digitale/read-models/declarations/declarations.answer.js'].NombreDeDeclarationsPme,
                ],
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/experimentations/experimentations.controller.js'),
          {
            ExperimentationsController: {
              lister: {
                summary:
                  "Les exp\u00E9rimentations, la derni\u00E8re ouverte d'abord. Mission, auditeurs, r\u00E9gions.",
              },
              lire: {
                summary:
                  'Une exp\u00E9rimentation : ses places, ses quotas pris et ouverts. Mission, auditeurs, r\u00E9gions.',
                type: t['../modules/pme-digitale/read-models/experimentations/experimentations.answer.js']
                  .ExperimentationDetaillee,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/conventions/conventions.controller.js'),
          {
            ConventionsController: {
              lister: {
                summary:
                  "Les conventions de pr\u00EAt de son entreprise ou de son territoire, les plus r\u00E9centes d'abord.",
              },
              compter: {
                summary: 'Combien de ces conventions en sont o\u00F9.',
                type: [t['../modules/pme-digitale/read-models/conventions/conventions.answer.js'].NombreDeConventions],
              },
              lire: {
                summary: 'Une convention de pr\u00EAt : son contenu, son empreinte, ce qui lui manque.',
                type: t['../modules/pme-digitale/read-models/conventions/conventions.answer.js'].ConventionSuivie,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.controller.js'),
          {
            RelevesDePretController: {
              lister: {
                summary:
                  "Les relev\u00E9s de pr\u00EAt de son entreprise ou de son territoire, les plus r\u00E9cents d'abord.",
              },
              compter: {
                summary:
                  'Combien de ces relev\u00E9s en sont o\u00F9 : ceux \u00E0 valider, ceux qui sont contest\u00E9s, et combien sont \u00E0 contr\u00F4ler.',
                type: [
                  t['../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.answer.js']
                    .NombreDeRelevesDePret,
                ],
              },
              lire: {
                summary: "Le relev\u00E9 en place d'un mois : ses montants, le maximum de sa facture et son calcul.",
                type: t['../modules/pme-digitale/read-models/releves-de-pret/releves-de-pret.answer.js']
                  .ReleveDePretSuivi,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/appariements/appariements.controller.js'),
          {
            AppariementsController: {
              lister: {
                summary:
                  "Les appariements o\u00F9 l'une des deux entreprises est de son territoire, les plus anciens d'abord ; pour une entreprise, les siens.",
              },
              compter: {
                summary: 'Combien de ces appariements en sont o\u00F9.',
                type: [
                  t['../modules/pme-digitale/read-models/appariements/appariements.answer.js'].NombreDAppariements,
                ],
              },
              lire: {
                summary:
                  "Un appariement : ce sur quoi il est jug\u00E9, qui l'a accept\u00E9, et ce qui vient ensuite.",
                type: t['../modules/pme-digitale/read-models/appariements/appariements.answer.js'].AppariementSuivi,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/besoins/besoins.controller.js'),
          {
            BesoinsController: {
              lister: {
                summary:
                  "Les besoins de comp\u00E9tences de son territoire, les plus anciens d'abord ; pour une entreprise, les siens.",
              },
              compter: {
                summary: 'Combien de ces besoins en sont o\u00F9.',
                type: [t['../modules/pme-digitale/read-models/besoins/besoins.answer.js'].NombreDeBesoins],
              },
              lire: {
                summary: 'Un besoin, les offres class\u00E9es pour lui, et ce sur quoi chacune est jug\u00E9e.',
                type: t['../modules/pme-digitale/read-models/besoins/besoins.answer.js'].BesoinExplique,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/offres/offres.controller.js'),
          {
            OffresController: {
              lister: {
                summary:
                  "Les offres de comp\u00E9tences de son territoire, les plus anciennes d'abord ; pour une entreprise, les siennes.",
              },
              compter: {
                summary: 'Combien de ces offres en sont o\u00F9.',
                type: [t['../modules/pme-digitale/read-models/offres/offres.answer.js'].NombreDOffres],
              },
              lire: {
                summary: "Une offre, ce qu'il en reste, et les parts que tiennent ses appariements.",
                type: t['../modules/pme-digitale/read-models/offres/offres.answer.js'].OffreDetaillee,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.controller.js'),
          {
            StatutDUneEntrepriseController: {
              lire: {
                summary:
                  "Le statut d'une entreprise un jour donn\u00E9, lu dans les faits eux-m\u00EAmes. L'entreprise, sa r\u00E9gion, la mission, les auditeurs.",
                type: t['../modules/pme-digitale/read-models/statut-d-une-entreprise/statut-d-une-entreprise.answer.js']
                  .StatutDUneEntreprise,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/demander-statut/demander-statut.controller.js'),
          {
            DemanderStatutController: {
              demander: {
                summary:
                  "Demander le statut PME digitale, ou le demander de nouveau. Dirigeant de l'entreprise ou son mandataire.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/prononcer-admissibilite/prononcer-admissibilite.controller.js'),
          {
            PrononcerAdmissibiliteController: {
              prononcer: {
                summary:
                  "Dire que l'entreprise est admissible : une PME \u00E0 ce jour, enr\u00F4l\u00E9e. La cohorte l'admet ou la met en attente. Mission.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/refuser-statut/refuser-statut.controller.js'),
          { RefuserStatutController: { refuser: { summary: 'Refuser le statut. Mission.', type: Object } } },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/suspendre-statut/suspendre-statut.controller.js'),
          {
            SuspendreStatutController: {
              suspendre: { summary: "Suspendre le statut ; l'entreprise garde sa place. Mission.", type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/retablir-statut/retablir-statut.controller.js'),
          {
            RetablirStatutController: {
              retablir: { summary: 'R\u00E9tablir un statut suspendu. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/quitter-statut/quitter-statut.controller.js'),
          {
            QuitterStatutController: {
              quitter: {
                summary:
                  "Quitter le statut, ou retirer sa demande ; sa place va \u00E0 qui attend. Dirigeant de l'entreprise ou son mandataire.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/statut-pme-digitale/mettre-fin-au-statut/mettre-fin-au-statut.controller.js'),
          {
            MettreFinAuStatutController: {
              mettreFin: { summary: 'Mettre fin au statut ; sa place va \u00E0 qui attend. Mission.', type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/commencer-pret/commencer-pret.controller.js'),
          {
            CommencerPretController: {
              commencer: {
                summary:
                  "Commencer le pr\u00EAt, une fois r\u00E9unis l'accord du salari\u00E9, l'avenant, les deux consultations et les deux signatures. L'entreprise pr\u00EAteuse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/consigner-consultation-cse/consigner-consultation-cse.controller.js'),
          {
            ConsignerConsultationCSEController: {
              consigner: {
                summary:
                  "Consigner la consultation du CSE de son entreprise, ou dire pourquoi il n'y en a pas. Chacune des deux entreprises, avant le d\u00E9but.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/constater-retour/constater-retour.controller.js'),
          {
            ConstaterRetourController: {
              constater: {
                summary:
                  "Constater le retour du salari\u00E9 \u00E0 son poste ou \u00E0 un poste \u00E9quivalent, une fois le pr\u00EAt fini. L'entreprise pr\u00EAteuse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/modifier-contenu/modifier-contenu.controller.js'),
          {
            ModifierContenuController: {
              modifier: {
                summary:
                  "Changer le contenu, en entier. L'entreprise pr\u00EAteuse, avant le d\u00E9but ; signatures, avenant et accord du salari\u00E9 sont alors \u00E0 refaire.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/rediger-convention/rediger-convention.controller.js'),
          {
            RedigerConventionController: {
              rediger: {
                summary:
                  "R\u00E9diger la convention de pr\u00EAt d'un salari\u00E9, connu du programme. L'entreprise pr\u00EAteuse ; l'identifiant (UUID) est choisi par l'appelant.",
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/renouveler-pret/renouveler-pret.controller.js'),
          {
            RenouvelerPretController: {
              renouveler: {
                summary:
                  "Proposer un dernier jour plus tardif : accord, avenant et signatures sont demand\u00E9s de nouveau, et le pr\u00EAt continue d'ici l\u00E0. L'entreprise pr\u00EAteuse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/renvoyer-lien-du-salarie/renvoyer-lien-du-salarie.controller.js'),
          {
            RenvoyerLienDuSalarieController: {
              renvoyer: {
                summary:
                  "Envoyer un autre lien au salari\u00E9, un par jour au plus : pour r\u00E9pondre, ou pour retirer son accord. L'entreprise pr\u00EAteuse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/reprendre-pret/reprendre-pret.controller.js'),
          {
            ReprendrePretController: {
              reprendre: { summary: "Reprendre le pr\u00EAt suspendu. L'une des deux entreprises.", type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/rompre-pret/rompre-pret.controller.js'),
          {
            RomprePretController: {
              rompre: {
                summary:
                  "Mettre fin au pr\u00EAt avant son terme, ou renoncer \u00E0 la convention avant son d\u00E9but. L'une des deux entreprises.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/signer-avenant/signer-avenant.controller.js'),
          {
            SignerAvenantController: {
              signer: {
                summary:
                  "Enregistrer l'avenant au contrat de travail, sign\u00E9 par le salari\u00E9 et son employeur. L'entreprise pr\u00EAteuse.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/signer-convention/signer-convention.controller.js'),
          {
            SignerConventionController: {
              signer: {
                summary: "Signer le contenu dont l'empreinte est donn\u00E9e. Chacune des deux entreprises.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/convention-pret/suspendre-pret/suspendre-pret.controller.js'),
          {
            SuspendrePretController: {
              suspendre: { summary: "Suspendre le pr\u00EAt. L'une des deux entreprises.", type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/contester-releve-pret/contester-releve-pret.controller.js'),
          {
            ContesterRelevePretController: {
              contester: {
                summary:
                  "Contester un relev\u00E9 : la pr\u00EAteuse le rectifie alors. L'utilisatrice, par une autre personne que qui l'a saisi.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/rectifier-releve-pret/rectifier-releve-pret.controller.js'),
          {
            RectifierRelevePretController: {
              rectifier: {
                summary:
                  'Rectifier un relev\u00E9, contest\u00E9 ou non : un nouveau le remplace, et se valide \u00E0 son tour. La pr\u00EAteuse.',
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/saisir-releve-pret/saisir-releve-pret.controller.js'),
          {
            SaisirRelevePretController: {
              saisir: {
                summary:
                  "Saisir le relev\u00E9 d'un mois : heures, co\u00FBts, facture. La pr\u00EAteuse ; la facture ne d\u00E9passe pas ce qui a \u00E9t\u00E9 pay\u00E9.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/releve-pret/valider-releve-pret/valider-releve-pret.controller.js'),
          {
            ValiderRelevePretController: {
              valider: {
                summary: "Valider un relev\u00E9. L'utilisatrice, par une autre personne que qui l'a saisi.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/accepter-appariement/accepter-appariement.controller.js'),
          {
            AccepterAppariementController: {
              accepter: {
                summary:
                  "Accepter un appariement. Chacune des deux entreprises, par deux personnes diff\u00E9rentes ; il se conclut quand la part de l'offre est retenue.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/decliner-appariement/decliner-appariement.controller.js'),
          {
            DeclinerAppariementController: {
              decliner: {
                summary:
                  "D\u00E9cliner un appariement propos\u00E9, ou renoncer \u00E0 un appariement conclu : la part de l'offre est rendue et le besoin rouvert. Une des deux entreprises.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/appariement/proposer-appariement/proposer-appariement.controller.js'),
          {
            ProposerAppariementController: {
              proposer: {
                summary:
                  "Proposer qu'une offre r\u00E9ponde \u00E0 un besoin. Une des deux entreprises, qui accepte par l\u00E0, ou sa r\u00E9gion ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/besoin-competence/reclasser-offres/reclasser-offres.controller.js'),
          {
            ReclasserOffresController: {
              reclasser: {
                summary:
                  "Classer de nouveau les offres qui peuvent r\u00E9pondre au besoin ; rien ne change quand l'ordre est le m\u00EAme. L'entreprise, ou sa r\u00E9gion.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/besoin-competence/publier-besoin/publier-besoin.controller.js'),
          {
            PublierBesoinController: {
              publier: {
                summary:
                  "Publier un besoin de comp\u00E9tences ; les offres qui peuvent y r\u00E9pondre se classent ensuite. L'entreprise qui a le statut ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/besoin-competence/retirer-besoin/retirer-besoin.controller.js'),
          {
            RetirerBesoinController: {
              retirer: { summary: "Retirer son besoin, tant que rien n'y pourvoit. L'entreprise.", type: Object },
            },
          },
        ],
        [
          import('../modules/pme-digitale/offre-competence/publier-offre/publier-offre.controller.js'),
          {
            PublierOffreController: {
              publier: {
                summary:
                  "Publier une offre de comp\u00E9tences, sans nommer personne. L'entreprise qui a le statut ; l'identifiant (UUID) est choisi par l'appelant.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../modules/pme-digitale/offre-competence/retirer-offre/retirer-offre.controller.js'),
          {
            RetirerOffreController: {
              retirer: {
                summary: "Retirer son offre : rien d'autre ne s'y apparie, ce qui est conclu reste. L'entreprise.",
                type: Object,
              },
            },
          },
        ],
        [
          import('../pilotage/versements/versements.controller.js'),
          {
            VersementsController: {
              lister: {
                summary:
                  "Les faits qui ont pay\u00E9 une subvention, dans l'ordre de leur jour, avec leur somme. La mission, pour le pays ; une r\u00E9gion, les siens.",
                type: t['../pilotage/versements/versements.answer.js'].PageDesVersements,
              },
              compter: {
                summary: 'Leurs nombres et leurs sommes, exacts, par recommandation, r\u00E9gion et mois.',
                type: [t['../pilotage/versements/versements.answer.js'].SommeDesVersements],
              },
            },
          },
        ],
        [
          import('../espaces/auditeur/consultations/consultations.controller.js'),
          { PageDesConsultationsController: { lister: { type: Object } } },
        ],
        [
          import('../espaces/auditeur/exceptions/exceptions.controller.js'),
          { PagesDesExceptionsController: { chiffres: { type: Object }, lister: { type: Object } } },
        ],
        [
          import('../espaces/auditeur/histoire/histoire.controller.js'),
          { PagesDesHistoiresController: { histoire: { type: Object }, fait: { type: Object } } },
        ],
        [
          import('../espaces/auditeur/recherche/recherche.controller.js'),
          { PageDeRechercheController: { chercher: { type: Object } } },
        ],
        [
          import('../espaces/auditeur/rejugement/rejugement.controller.js'),
          { PageDuRejugementController: { rejuger: { type: Object } } },
        ],
        [
          import('../espaces/auditeur/flux/flux.controller.js'),
          {
            PagesDUnFluxController: {
              histoire: { type: Object },
              etat: { type: Object },
              comparaison: { type: Object },
            },
          },
        ],
        [
          import('../espaces/auditeur/session/session.controller.js'),
          {
            SessionDAuditController: {
              ouvrir: { type: Object },
              fermer: { type: t['../../libs/http/see-other.js'].SeeOther },
            },
          },
        ],
        [
          import('../espaces/inspection/dossier-de-preuve.controller.js'),
          { DossierDePreuveController: { montrer: { type: Object } } },
        ],
        [
          import('../espaces/mission/indicateurs/indicateurs.controller.js'),
          {
            PagesDesIndicateursController: {
              lister: { type: Object },
              lire: { type: Object },
              csv: { type: String },
              json: { type: String },
              csvDesDepartements: { type: String },
              jsonDesDepartements: { type: String },
            },
          },
        ],
        [
          import('../espaces/mission/rapports/rapports.controller.js'),
          {
            PagesDesRapportsController: {
              lister: { type: Object },
              lire: {
                summary: 'The document itself, made again from its fact: its bytes have the hash that the fact names.',
                type: String,
              },
            },
          },
        ],
        [
          import('../espaces/mission/pilote/pilote.controller.js'),
          { PagesDuPiloteController: { lire: { type: Object } } },
        ],
        [
          import('../espaces/mission/pilotage.controller.js'),
          {
            PilotageController: {
              page: { type: Object },
              csv: {
                summary:
                  'One figure as its table shows it. The name says which, under which filters, on which day and up to which position.',
                type: String,
              },
            },
          },
        ],
        [
          import('../espaces/public/annuaire-des-connecteurs/annuaire.controller.js'),
          { PagesDeLAnnuaireController: { page: { type: Object }, csv: { type: String }, json: { type: String } } },
        ],
        [
          import('../espaces/public/labels/labels.controller.js'),
          {
            RegistreController: {
              page: { type: Object },
              label: { type: Object },
              certificat: {},
              csv: { type: String },
              json: { type: String },
            },
          },
        ],
        [
          import('../espaces/public/labels-de-connecteurs/labels-de-connecteurs.controller.js'),
          { PagesDesLabelsDeConnecteursController: { label: { type: Object } } },
        ],
        [import('../espaces/public/public.controller.js'), { PublicController: { home: {}, style: { type: String } } }],
        [
          import('../espaces/salarie/mon-pret.controller.js'),
          { MonPretController: { montrer: { type: Object }, repondre: { type: Object } } },
        ],
        [
          import('./health.controller.js'),
          {
            HealthController: {
              live: {},
              ready: {
                summary:
                  'Ready when facts can be stored and no active projection is late. A halted projection is listed but does not fail the check.',
              },
            },
          },
        ],
        [import('./metrics.controller.js'), { MetricsController: { read: { type: String } } }],
      ],
    },
  };
};
