import { Command } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { partLibre } from '../../temps-partage';
import type { Offre } from '../offre-competence';
import type { MotifDePartRefusee, PartDOffrePrise, PartDOffreRefusee } from '../offre-competence.events';
import { leProgramme } from '../roles';

/** Once both companies have accepted a match. */
export class PrendrePart extends Command<{
  offreId: string;
  besoinId: string;
  appariementId: string;
  partPourCent: number;
  du: string;
  au: string;
}> {
  static readonly authority = leProgramme;
}

const refus = ({ etat, publication, parts }: Offre, asked: PrendrePart['data']): MotifDePartRefusee | null => {
  if (etat !== 'publiee') return 'offre-fermee';
  return partLibre(publication.partPourCent, parts, asked) < asked.partPourCent ? 'part-insuffisante' : null;
};

/** What is held on any day never exceeds what is offered: this stream says so, whoever comes first. */
export const prendrePart =
  ({ data, context: { at } }: PrendrePart) =>
  (offre: Offre | null): readonly (PartDOffrePrise | PartDOffreRefusee)[] => {
    const { appariementId } = data;
    if (!offre || offre.refusees.includes(appariementId)) return [];
    if (offre.parts.some((part) => part.appariementId === appariementId)) return [];
    const jour = dateDeParis(at);
    const motif = refus(offre, data);
    return [
      motif === null
        ? { type: 'PartDOffrePrise.v1', data: { ...data, priseLe: jour } }
        : { type: 'PartDOffreRefusee.v1', data: { ...data, motif, refuseeLe: jour } },
    ];
  };
