import fc from 'fast-check';
import { charteDesConnecteurs, fait, siren } from '#facts/connecteurs';
import { transact, type Actor, type Command, type CommandContext } from '#libs/event-sourcing';
import { ajouterDesJours, dateDeParis } from '#libs/france';
import { SYSTEM } from '#libs/projections';
import { connecteur, RemettreDemandes } from '#modules/connecteurs';
import { AccepterConnecteur } from '../../../src/modules/connecteurs/connecteur/accepter-connecteur/accepter-connecteur';
import { AccepterProposition } from '../../../src/modules/connecteurs/connecteur/accepter-proposition/accepter-proposition';
import { AnnulerAbsence } from '../../../src/modules/connecteurs/connecteur/annuler-absence/annuler-absence';
import { CandidaterCommeConnecteur } from '../../../src/modules/connecteurs/connecteur/candidater/candidater';
import { preparerLAcceptation } from '../../../src/modules/connecteurs/connecteur/connecteur.handler';
import { DeclarerAbsence } from '../../../src/modules/connecteurs/connecteur/declarer-absence/declarer-absence';
import { DefinirCapacite } from '../../../src/modules/connecteurs/connecteur/definir-capacite/definir-capacite';
import { RetablirConnecteur } from '../../../src/modules/connecteurs/connecteur/retablir-connecteur/retablir-connecteur';
import { SignerCharteDuConnecteur } from '../../../src/modules/connecteurs/connecteur/signer-charte-du-connecteur/signer-charte-du-connecteur';
import { SortirConnecteur } from '../../../src/modules/connecteurs/connecteur/sortir-connecteur/sortir-connecteur';
import { SuspendreConnecteur } from '../../../src/modules/connecteurs/connecteur/suspendre-connecteur/suspendre-connecteur';
import { AbandonnerDemande } from '../../../src/modules/connecteurs/demande-accompagnement/abandonner-demande/abandonner-demande';
import { CloreAccompagnement } from '../../../src/modules/connecteurs/demande-accompagnement/clore-accompagnement/clore-accompagnement';
import { DeclinerProposition } from '../../../src/modules/connecteurs/demande-accompagnement/decliner-proposition/decliner-proposition';
import { ProposerDemande } from '../../../src/modules/connecteurs/demande-accompagnement/proposer-demande/proposer-demande';
import { QualifierDemande } from '../../../src/modules/connecteurs/demande-accompagnement/qualifier-demande/qualifier-demande';
import { RouvrirDemande } from '../../../src/modules/connecteurs/demande-accompagnement/rouvrir-demande/rouvrir-demande';
import type { ReseauEnMemoire } from './reseau-en-memoire';

const FREQUENCES = {
  reagir: 20,
  reagirSansReponse: 3,
  accepter: 18,
  preparer: 4,
  conclure: 4,
  decliner: 4,
  relancer: 3,
  qualifier: 4,
  proposer: 3,
  clore: 4,
  cloreLuiMeme: 4,
  abandonner: 2,
  rouvrir: 4,
  suspendre: 2,
  retablir: 3,
  sortir: 1,
  revenir: 2,
  remettre: 1,
  definirCapacite: 2,
  sAbsenter: 1,
  rentrer: 2,
  avancer: 2,
} as const;

type Geste = keyof typeof FREQUENCES;

/** What is done, with which request, by which connecteur, and how. */
export type Coup = readonly [quoi: Geste, laquelle: number, qui: number, comment: number];

export const coup: fc.Arbitrary<Coup> = fc.tuple(
  fc.constantFrom(
    ...(Object.keys(FREQUENCES) as Geste[]).flatMap((geste) => Array<Geste>(FREQUENCES[geste]).fill(geste)),
  ),
  fc.nat(20),
  fc.nat(20),
  fc.nat(40),
);

const REFERENT = { personneId: 'referent', role: 'referent.territorial', territoire: '53' } as const;
const DIRIGEANTE = { personneId: 'dirigeante', role: 'entreprise.dirigeant', territoire: siren } as const;
const ISSUES = ['injoignable', 'hors-champ', 'aidee'] as const;
const { commune, departements, competences, secteurs, langues, origine } = fait('CandidatureConnecteurDeposee.v1')()
  .data;

/** A game of random acts on a network, some of which are decided long after what they read. */
export class PartieDuReseau {
  private readonly prepares: (() => Promise<unknown>)[] = [];

  constructor(private readonly reseau: ReseauEnMemoire) {}

  async jouer([quoi, laquelle, qui, comment]: Coup): Promise<void> {
    const { reseau } = this;
    const demandeId = reseau.demandeIds[laquelle % reseau.demandeIds.length] ?? '';
    const connecteurId = reseau.connecteurIds[qui % reseau.connecteurIds.length] ?? '';
    const lui = { personneId: connecteurId, role: 'connecteur', territoire: '53' };
    const aujourdhui = dateDeParis(reseau.at);
    const demander = (actor: Actor, commande: (context: CommandContext) => Command) =>
      reseau.envoyer(commande(reseau.contexte(actor)));
    const issue = ISSUES[comment % ISSUES.length] ?? 'aidee';
    const gestes: Readonly<Record<Geste, () => Promise<unknown> | undefined>> = {
      reagir: () => reseau.reagir(laquelle),
      reagirSansReponse: () => reseau.reagir(laquelle, 'perdue'),
      accepter: () => demander(lui, (context) => new AccepterProposition({ demandeId }, context)),
      preparer: () => this.preparerUneAcceptation(lui, demandeId),
      conclure: () => {
        const [acte] = this.prepares.splice(comment % Math.max(1, this.prepares.length), 1);
        return acte && reseau.agir(acte);
      },
      decliner: () => demander(lui, (context) => new DeclinerProposition({ demandeId, motif: 'trop-loin' }, context)),
      relancer: () => reseau.relancer(comment),
      qualifier: () => {
        const besoins = [comment % 2 === 0 ? ('vente-en-ligne' as const) : ('presence-en-ligne' as const)];
        return demander(REFERENT, (context) => new QualifierDemande({ demandeId, besoins }, context));
      },
      proposer: () =>
        demander(REFERENT, (context) => new ProposerDemande({ demandeId, connecteurIds: [connecteurId] }, context)),
      clore: () => demander(REFERENT, (context) => new CloreAccompagnement({ demandeId, issue }, context)),
      cloreLuiMeme: () => demander(lui, (context) => new CloreAccompagnement({ demandeId, issue }, context)),
      abandonner: () => demander(DIRIGEANTE, (context) => new AbandonnerDemande({ demandeId }, context)),
      rouvrir: () => demander(DIRIGEANTE, (context) => new RouvrirDemande({ demandeId }, context)),
      suspendre: () =>
        demander(REFERENT, (context) => new SuspendreConnecteur({ connecteurId, motif: 'reclamation' }, context)),
      retablir: () => demander(REFERENT, (context) => new RetablirConnecteur({ connecteurId }, context)),
      sortir: () => demander(lui, (context) => new SortirConnecteur({ connecteurId, motif: 'a-sa-demande' }, context)),
      revenir: async () => {
        const candidature = { commune, departements, competences, secteurs, langues, origine };
        await demander(lui, (context) => new CandidaterCommeConnecteur(candidature, context));
        await demander(REFERENT, (context) => new AccepterConnecteur({ connecteurId }, context));
        await demander(lui, (context) => new SignerCharteDuConnecteur({ empreinte: charteDesConnecteurs }, context));
      },
      remettre: () => demander(SYSTEM, (context) => new RemettreDemandes({ connecteurId }, context)),
      definirCapacite: () => demander(lui, (context) => new DefinirCapacite({ capacite: comment % 4 }, context)),
      sAbsenter: () =>
        demander(
          lui,
          (context) => new DeclarerAbsence({ du: aujourdhui, au: ajouterDesJours(aujourdhui, comment % 5) }, context),
        ),
      rentrer: () => demander(lui, (context) => new AnnulerAbsence({ du: aujourdhui }, context)),
      avancer: () => {
        const jours = comment % 7 === 0 ? comment : 1;
        reseau.at = new Date(Date.parse(reseau.at) + jours * 86_400_000).toISOString();
        return undefined;
      },
    };
    await gestes[quoi]();
  }

  /** Reads the proposal now; the place is taken later. */
  private async preparerUneAcceptation(actor: Actor, demandeId: string): Promise<void> {
    const { store } = this.reseau;
    const context = this.reseau.contexte(actor);
    const { id, decide } = await preparerLAcceptation(new AccepterProposition({ demandeId }, context), store);
    this.prepares.push(() => transact(store, connecteur, id, decide, context));
  }
}
