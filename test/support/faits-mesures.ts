import type { DomainEvent } from '#libs/event-sourcing';
import { fait as faitDAide } from '#facts/aides-regionales';
import { fait as faitDEntreprise } from '#facts/entreprises';
import { fait as faitDAccompagnement } from '#facts/connecteurs';
import { fait } from '#facts/marque-mission';
import { fait as faitDePrestation } from '#facts/prestations';

const enrolee = (siren: string, region: string, enroleeLe: string) =>
  [`entreprise-${siren}`, faitDEntreprise('EntrepriseEnrolee.v2')({ siren, region, enroleeLe })] as const;
const referencee = (siren: string) =>
  [`entreprise-${siren}`, faitDEntreprise('EntrepriseReferencee.v2')({ siren, siret: `${siren}00001` })] as const;
const label = (numero: string) => `labelEntreprise-${numero}`;
const prise = (demandeId: string, region: string, ouverteLe: string, priseEnChargeLe: string) =>
  [
    `demandeAccompagnement-${demandeId}`,
    faitDAccompagnement('DemandePriseEnCharge.v1')({ demandeId, region, ouverteLe, priseEnChargeLe }),
  ] as const;
const prescrite = (prestationId: string, aideCentimes: number, payeeLe: string): (typeof FAITS)[number][] =>
  [
    faitDePrestation('PrestationPrescrite.v1')({ prestationId }),
    faitDePrestation('DevisAccepte.v1')({ prestationId, aideCentimes }),
    faitDePrestation('PrestationPayee.v1')({ prestationId, montantCentimes: aideCentimes, payeeLe }),
  ].map((un) => [`prestation-${prestationId}`, un] as const);
const dossier = (dossierId: string) => `dossierAide-${dossierId}`;

/** Half a year, in the order in which it is recorded: some facts come long after their day. */
export const FAITS: readonly (readonly [stream: string, fact: DomainEvent])[] = [
  referencee('111111118'),
  referencee('333333334'),
  ['entreprise-552081317', faitDEntreprise('EntrepriseReferencee.v2')()],
  enrolee('111111118', '53', '2026-01-31'),
  enrolee('222222226', '76', '2026-02-01'),
  [
    'serie-E',
    fait('EditionImportee.v1')({
      serie: 'E',
      unite: 'nombre',
      valeurs: [{ territoire: '53', annee: 2025, valeur: 180_000 }],
    }),
  ],
  [label('A'), fait('LabelAccorde.v1')({ numero: 'A', accordeLe: '2026-01-10', expireLe: '2028-01-09' })],
  [label('B'), fait('LabelAccorde.v1')({ numero: 'B', region: '76', accordeLe: '2026-03-31', expireLe: '2028-03-30' })],
  [label('C'), fait('LabelAccorde.v1')({ numero: 'C', accordeLe: '2024-04-01', expireLe: '2026-03-31' })],
  [label('A'), fait('LabelSuspendu.v1')({ numero: 'A', suspenduLe: '2026-02-10' })],
  [dossier('1'), faitDAide('DossierDepose.v3')({ dossierId: '1', deposeLe: '2026-01-05' })],
  [
    dossier('1'),
    faitDAide('AideAccordee.v2')({ dossierId: '1', montantAccordeCentimes: 450_000, accordeeLe: '2026-02-04' }),
  ],
  [dossier('1'), faitDAide('AidePayee.v2')({ dossierId: '1', montantPayeCentimes: 200_000, payeeLe: '2026-03-01' })],
  [dossier('2'), faitDAide('DossierDepose.v3')({ dossierId: '2', region: '76', deposeLe: '2026-02-01' })],
  [
    dossier('2'),
    faitDAide('AideAccordee.v2')({
      dossierId: '2',
      region: '76',
      montantAccordeCentimes: 100_001,
      accordeeLe: '2026-03-14',
    }),
  ],
  // Recorded after the end of the quarter.
  [
    dossier('1'),
    faitDAide('MontantRevise.v1')({
      dossierId: '1',
      ancienMontantCentimes: 450_000,
      verseCentimes: 200_000,
      engagementCentimes: 300_000,
      decideeLe: '2026-03-20',
    }),
  ],
  [label('A'), fait('SuspensionLevee.v1')({ numero: 'A', leveeLe: '2026-03-30' })],
  [label('B'), fait('LabelRetire.v1')({ numero: 'B', retireLe: '2026-04-01' })],
  [label('C'), fait('LabelRenouvele.v1')({ numero: 'C', renouveleLe: '2026-03-20', expireLe: '2028-03-31' })],
  enrolee('333333334', '53', '2026-03-31'),
  enrolee('444444442', '53', '2026-04-01'),
  [
    'serie-E',
    fait('EditionImportee.v1')({
      serie: 'E',
      edition: '2',
      rang: 2,
      unite: 'nombre',
      valeurs: [
        { territoire: '53', annee: 2025, valeur: 200_000 },
        { territoire: 'FR', annee: 2026, valeur: 1_510 },
      ],
    }),
  ],
  [
    'serie-P',
    fait('EditionImportee.v1')({
      serie: 'P',
      publieeLe: '2026-06-01',
      valeurs: [{ territoire: 'FR', annee: 2026, valeur: 1_510 }],
    }),
  ],
  // Published before the other, and imported after it: the other stays the one that is read.
  [
    'serie-P',
    fait('EditionImportee.v1')({
      serie: 'P',
      edition: 'ancienne',
      rang: 2,
      publieeLe: '2026-05-01',
      valeurs: [{ territoire: 'FR', annee: 2026, valeur: 9_000 }],
    }),
  ],
  prise('1', '53', '2026-01-05', '2026-01-12'),
  prise('2', '53', '2026-03-02', '2026-03-12'),
  prise('3', '76', '2026-03-02', '2026-03-06'),
  prise('4', '53', '2026-03-30', '2026-04-01'),
  ...prescrite('1', 120_000, '2026-03-31'),
  ...prescrite('2', 90_000, '2026-04-01'),
];

/** How many of them were recorded when the first quarter ended. */
export const APRES_LE_TRIMESTRE = 15;
