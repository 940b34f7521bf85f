import fc from 'fast-check';
import { fait as faitDAide } from '#facts/aides-regionales';
import { aideDeclaree, fait as faitDEntreprise } from '#facts/entreprises';
import { LABELLISE } from '#facts/connecteurs';
import { fait, fournisseurId, PRESCRITE } from '#facts/prestations';
import type { Actor, Command, CommandContext, DomainEvent } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { enveloppe, enveloppeIdDe } from '#modules/aides-regionales';
import { connecteur, labellisation, prestation } from '#modules/connecteurs';
import {
  compteDeMinimis,
  DeclarerAidesAnterieures,
  DetacherEntreprises,
  entreprise,
  RattacherEntreprise,
} from '#modules/entreprises';
import { AccepterDevis } from '../../../src/modules/connecteurs/prestation/accepter-devis/accepter-devis';
import { AnnulerPrestation } from '../../../src/modules/connecteurs/prestation/annuler-prestation/annuler-prestation';
import { CertifierServiceFait } from '../../../src/modules/connecteurs/prestation/certifier-service-fait/certifier-service-fait';
import { ConfirmerRealisation } from '../../../src/modules/connecteurs/prestation/confirmer-realisation/confirmer-realisation';
import { ContesterRealisation } from '../../../src/modules/connecteurs/prestation/contester-realisation/contester-realisation';
import { DeclarerRealisation } from '../../../src/modules/connecteurs/prestation/declarer-realisation/declarer-realisation';
import { PayerPrestation } from '../../../src/modules/connecteurs/prestation/payer-prestation/payer-prestation';
import { ACTES_DE_LA_PRESTATION } from '../../../src/modules/connecteurs/prestation/prestation.acts';
import { RetirerCertification } from '../../../src/modules/connecteurs/prestation/retirer-certification/retirer-certification';
import { FOURNISSEUR_ACTIF } from '../prealables-de-prescription';
import { ProgrammeEnMemoire, type TypeDActe } from './programme-en-memoire';

const FREQUENCES = {
  reagir: 24,
  reagirDeuxFois: 4,
  accepter: 8,
  declarer: 7,
  confirmer: 7,
  contester: 2,
  certifier: 6,
  payer: 4,
  annuler: 2,
  annulerParElle: 2,
  retirer: 3,
  rattacher: 2,
  detacher: 2,
  declarerDesAides: 3,
  avancer: 3,
} as const;
type Geste = keyof typeof FREQUENCES;

/** What is done, to which service, and how. */
export type Coup = readonly [quoi: Geste, laquelle: number, comment: number];

export const coup: fc.Arbitrary<Coup> = fc.tuple(
  fc.constantFrom(
    ...(Object.keys(FREQUENCES) as Geste[]).flatMap((geste) => Array<Geste>(FREQUENCES[geste]).fill(geste)),
  ),
  fc.nat(20),
  fc.nat(40),
);

const SOCIETES = [
  { siren: '552081317', entrepriseUniqueId: 'u1' },
  { siren: '732829320', entrepriseUniqueId: 'u2' },
] as const;
const DISPOSITIF = PRESCRITE[0]!.data.conditions.dispositifId;
const JOURS = [1, 1, 1, 16, 16, 200, 366];
const PRIX = [100_000, 240_000, 500_000, 99_999];
/** Together they leave room for two services or three; apart, for all. */
const DEJA_RECU = 14_850_000;
const CREDITS = 600_000;

const sien = <Fait extends DomainEvent>(un: Fait, change: object) => ({ ...un, data: { ...un.data, ...change } });
const region = (role: string): Actor => ({ personneId: role, role: `region.${role}`, territoire: '53' });
const FOURNISSEUR = { personneId: fournisseurId, role: 'connecteur', territoire: '53' };
const MISSION = { personneId: 'mission', role: 'mission.pilote', territoire: 'FR' };

/** Services of two companies on one envelope a year, whose acts and reactions come in any order. */
export class PartieDePrestations {
  readonly programme = new ProgrammeEnMemoire(
    '2026-03-20T11:00:00.000Z',
    ACTES_DE_LA_PRESTATION as readonly unknown[] as readonly TypeDActe[],
  );

  static async ouvrir(prestationIds: readonly string[]): Promise<PartieDePrestations> {
    const partie = new PartieDePrestations(prestationIds);
    const { programme } = partie;
    for (const annee of [2026, 2027]) {
      const enveloppeId = enveloppeIdDe('53', annee, DISPOSITIF);
      const change = { enveloppeId, annee, dispositifId: DISPOSITIF, montantCentimes: CREDITS };
      await programme.deposer(enveloppe, enveloppeId, [faitDAide('EnveloppeOuverte.v1')(change)]);
    }
    for (const { siren, entrepriseUniqueId } of SOCIETES) {
      await programme.deposer(entreprise, siren, [
        faitDEntreprise('EntrepriseReferencee.v2')({ siren, siret: `${siren}00001` }),
        faitDEntreprise('EntrepriseEnrolee.v2')({ siren, entrepriseUniqueId }),
      ]);
      const aides = [{ ...aideDeclaree, montantCentimes: DEJA_RECU, accordeeLe: '2025-06-14' }];
      const declarees = faitDEntreprise('AidesAnterieuresDeclarees.v3')({ entrepriseUniqueId, aides });
      await programme.deposer(compteDeMinimis, entrepriseUniqueId, [declarees]);
    }
    await programme.deposer(connecteur, fournisseurId, FOURNISSEUR_ACTIF);
    const label = LABELLISE.map((un) => sien(un, { connecteurId: fournisseurId }));
    await programme.deposer(labellisation, fournisseurId, label);
    for (const [rang, prestationId] of prestationIds.entries()) {
      const { siren } = partie.societe(rang);
      await programme.deposer(prestation, prestationId, [fait('PrestationPrescrite.v1')({ prestationId, siren })]);
    }
    return partie;
  }

  private constructor(private readonly prestationIds: readonly string[]) {}

  private societe(rang: number) {
    return SOCIETES[rang % SOCIETES.length]!;
  }

  async jouer([quoi, laquelle, comment]: Coup): Promise<void> {
    const { programme } = this;
    const rang = laquelle % this.prestationIds.length;
    const prestationId = this.prestationIds[rang] ?? '';
    const { siren } = this.societe(rang);
    const elle = { personneId: `dirigeante ${siren}`, role: 'entreprise.dirigeant', territoire: siren };
    const aujourdhui = dateDeParis(programme.at);
    const faire = (actor: Actor, commande: (context: CommandContext) => Command) =>
      programme.agir(commande(programme.contexte(actor)));
    const [un, autre] = [SOCIETES[comment % 2]!.siren, SOCIETES[(comment + 1) % 2]!.siren];
    const gestes: Readonly<Record<Geste, () => Promise<unknown> | undefined>> = {
      reagir: () => programme.reagir(laquelle),
      reagirDeuxFois: () => programme.reagir(laquelle, 'perdue'),
      accepter: () => {
        const prixCentimes = PRIX[comment % PRIX.length] ?? 0;
        return faire(
          elle,
          (context) => new AccepterDevis({ prestationId, prixCentimes, transportRoutier: false }, context),
        );
      },
      declarer: () =>
        faire(FOURNISSEUR, (context) => new DeclarerRealisation({ prestationId, realiseeLe: aujourdhui }, context)),
      confirmer: () => faire(elle, (context) => new ConfirmerRealisation({ prestationId }, context)),
      contester: () =>
        faire(elle, (context) => new ContesterRealisation({ prestationId, motif: 'incomplete' }, context)),
      certifier: () => faire(region('instructeur'), (context) => new CertifierServiceFait({ prestationId }, context)),
      payer: () =>
        faire(
          region('comptable'),
          (context) => new PayerPrestation({ prestationId, reference: `M-${comment % 2}` }, context),
        ),
      annuler: () =>
        faire(
          region('responsable'),
          (context) => new AnnulerPrestation({ prestationId, motif: 'fournisseur-defaillant' }, context),
        ),
      annulerParElle: () =>
        faire(
          elle,
          (context) => new AnnulerPrestation({ prestationId, motif: 'a-la-demande-de-l-entreprise' }, context),
        ),
      retirer: () => faire(region('responsable'), (context) => new RetirerCertification({ prestationId }, context)),
      rattacher: () =>
        faire(
          MISSION,
          (context) =>
            new RattacherEntreprise(
              { siren: un, a: autre, lien: 'majorite-des-voix', rattacheeLe: aujourdhui },
              context,
            ),
        ),
      detacher: () =>
        faire(
          MISSION,
          (context) =>
            new DetacherEntreprises({ siren: un, motif: 'fin-du-controle', detacheeLe: aujourdhui }, context),
        ),
      declarerDesAides: () => {
        // Late declarations take granted services over the ceiling.
        const montantCentimes = comment % 4 === 0 ? 150_000 : 15_200_000;
        const aides = [{ ...aideDeclaree, aideId: programme.id(), montantCentimes, accordeeLe: '2025-06-15' }];
        const declaration = { siren, aides, clotureExercice: '12-31' };
        return faire(region('instructeur'), (context) => new DeclarerAidesAnterieures(declaration, context));
      },
      avancer: () => {
        programme.avancer(JOURS[comment % JOURS.length] ?? 1);
        return undefined;
      },
    };
    await gestes[quoi]();
  }
}
