import { ajouterDesJours, REGIONS } from '#libs/france';
import { Alea } from './alea';
import type { CalendrierSimule } from './calendrier-simule';
import { entrepriseFictive } from './entreprise-fictive';
import { marqueDe, originesDe } from './marque-simulee';
import { parcoursDe } from './parcours';
import { piloteDeLAnnee } from './pilote/pilote-simule';
import { Redaction, type Acte } from './redaction';
import { dispositifsDe } from './region-simulee';
import { reseauDe } from './reseau/reseau-simule';
import { reunionsDe } from './reunion-simulee';
import { vieDe, type Arrivee } from './vie-simulee';

export interface Plan {
  readonly graine: number;
  /** Whom facts name by their ids. */
  readonly personnes: readonly { readonly personneId: string; readonly nom: string }[];
  readonly actes: readonly Acte[];
}

/**
 * The acts of the year, by day. At most one file a day moves an envelope, so that no race decides which file the envelope
 * refuses.
 */
export const planDe = (graine: number, nombre: number, calendrier: CalendrierSimule): Plan => {
  const alea = new Alea(graine);
  const redaction = new Redaction(graine, calendrier);
  // What was added to the year since it was first written has ids and chance of its own: a year begun before goes on.
  const changees = new Set<string>();
  const mesurees = new Set<string>();
  const deplacees = new Set<string>();
  const vie = {
    redaction: new Redaction(graine, calendrier, 'vie'),
    alea: new Alea(graine + 2),
    changees,
    mesurees,
    deplacees,
  };
  const suites = { redaction: new Redaction(graine, calendrier, 'suite'), alea: new Alea(graine + 1) };
  const courrier = new Alea(graine + 3);
  const reunion = { redaction: new Redaction(graine, calendrier, 'reunion'), alea: new Alea(graine + 4) };
  const dispositifs = new Map(
    Object.keys(REGIONS).map((region) => [region, dispositifsDe(redaction, alea, region, nombre)]),
  );
  const entreprises = Array.from({ length: nombre }, (_, rang) => entrepriseFictive(alea, rang));
  const mouvements = new Set<string>();
  const origines = originesDe(graine, calendrier);
  const arrivees: Arrivee[] = [];
  for (const entreprise of entreprises) {
    const arrivee = ajouterDesJours(calendrier.debut, alea.entre(7, 330));
    const arrivante = parcoursDe({
      redaction,
      suites,
      alea,
      entreprise,
      arrivee,
      dispositifs: dispositifs.get(entreprise.region) ?? [],
      mouvements,
      courrier,
      origines,
    });
    vieDe(vie, arrivante, arrivees.at(-1));
    arrivees.push(arrivante);
  }
  // Last, on days that no other act needs.
  const comptees = reunionsDe({ ...reunion, arrivees, dispositifs, mouvements, changees });
  const marque = marqueDe({ graine, calendrier, origines, arrivees, changees, mesurees });
  const ailleurs = new Set([...changees, ...deplacees]);
  const reseau = reseauDe({ graine, calendrier, arrivees, changees: ailleurs, comptees });
  const pilote = piloteDeLAnnee({ graine, calendrier, arrivees, mesurees, changees: ailleurs });
  const actes = [redaction, suites.redaction, vie.redaction, reunion.redaction, marque, reseau, pilote]
    .flatMap((redigee) => redigee.actes)
    .map((acte, rang) => ({ acte, rang }))
    .sort((a, b) => (a.acte.jour === b.acte.jour ? a.rang - b.rang : a.acte.jour < b.acte.jour ? -1 : 1))
    .map(({ acte }) => acte);
  const exploitants = [...entreprises, ...marque.entreprises].flatMap(({ exploitant }) =>
    exploitant ? [exploitant] : [],
  );
  return { graine, personnes: [...exploitants, ...reseau.personnes, ...pilote.personnes], actes };
};
