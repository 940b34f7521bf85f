import { Command, DoneByAnother } from '#libs/event-sourcing';
import { communeDe, dateDeParis, epciDe } from '#libs/france';
import { estDeLEntreprise, peutVoirSaDemande, permise } from '#modules/habilitations';
import type { Competence } from '../../competences';
import type { Langue } from '../../langues';
import type { Demande } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import type { AccompagnementDemande } from '../demande-accompagnement.events';

export class DemanderAccompagnement extends Command<{
  demandeId: string;
  siren: string;
  siret: string;
  besoins: readonly Competence[];
  langue: Langue;
}> {
  static readonly authority = permise(
    {
      siren: ['entreprise.dirigeant', 'entreprise.mandataire'],
      region: ['region.instructeur', 'referent.territorial'],
    },
    Refus.DemandeReservee,
  );
}

/** What is read of the company. */
export interface EntrepriseAccompagnable {
  readonly cesseeLe: string | null;
  readonly etablissements: readonly {
    readonly siret: string;
    readonly region: string;
    readonly commune: string | null;
    readonly naf: string | null;
    readonly fermeLe: string | null;
  }[];
}

const memeDemande = ({ depot }: Demande, { data }: DemanderAccompagnement) =>
  depot.siren === data.siren &&
  depot.siret === data.siret &&
  depot.langue === data.langue &&
  depot.besoins.join() === data.besoins.toSorted().join();

export const demanderAccompagnement =
  (command: DemanderAccompagnement, entreprise: EntrepriseAccompagnable | null) =>
  (etat: Demande | null): readonly AccompagnementDemande[] => {
    const { demandeId, siren, siret, besoins, langue } = command.data;
    const { actor, at } = command.context;
    // The same answer for a company of another region, so that nobody learns whether it is enrolled.
    if (!entreprise?.etablissements.some(({ region }) => peutVoirSaDemande(actor, { siren, region })))
      throw new Refus.EntrepriseNonAccompagnable();
    if (etat && !memeDemande(etat, command)) throw new Refus.DemandeDejaDeposee();
    if (etat && etat.depot.demandePar !== actor.personneId) throw new DoneByAnother();
    if (etat) return [];
    if (entreprise.cesseeLe !== null) throw new Refus.EntrepriseNonAccompagnable();
    const lieu = entreprise.etablissements.find((connu) => connu.siret === siret && connu.fermeLe === null);
    if (!lieu || !peutVoirSaDemande(actor, { siren, region: lieu.region }))
      throw new Refus.EtablissementNonAccompagnable();
    const commune = communeDe(lieu.commune ?? '');
    if (!commune) throw new Refus.CommuneDeLEtablissementACompleter();
    const lieuConnu = {
      siret,
      commune: commune.code,
      epci: epciDe(commune.code) ?? null,
      departement: commune.departement,
      region: lieu.region,
      secteur: lieu.naf?.slice(0, 2) ?? null,
    };
    const origine = estDeLEntreprise(actor, siren) ? ('entreprise' as const) : ('region' as const);
    const demande = { besoins: besoins.toSorted(), langue, demandePar: actor.personneId, origine };
    return [
      {
        type: 'AccompagnementDemande.v1',
        data: { demandeId, siren, ...lieuConnu, ...demande, demandeLe: dateDeParis(at) },
      },
    ];
  };
