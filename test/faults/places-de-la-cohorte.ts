import type { EventStore } from '#libs/event-sourcing';
import { experimentation, type ExperimentationEvent } from '#modules/pme-digitale';
import { admisesAvec, obstaclesA } from '../../src/modules/pme-digitale/experimentation/cohorte';
import type { Experimentation } from '../../src/modules/pme-digitale/experimentation/experimentation';
import { AXES } from '../../src/modules/pme-digitale/experimentation/experimentation.events';

interface Lecture {
  readonly cohorte: Experimentation;
  readonly faits: readonly ExperimentationEvent[];
}

/** What breaks a promise of the cohort after a fact. */
const fautesDe = (cohorte: Experimentation, rang: number): readonly string[] => {
  const numeros = cohorte.admises.map(({ numero }) => numero);
  const depasses = AXES.flatMap((axe) =>
    Object.entries(cohorte.plafonds[axe])
      .filter(([code, plafond]) => admisesAvec(cohorte, axe, code) > plafond)
      .map(([code]) => `${rang} : quota ${code} dépassé`),
  );
  return [
    ...depasses,
    ...(numeros.length > cohorte.places ? [`${rang} : plus d’admises que de places`] : []),
    ...(new Set(numeros).size < numeros.length ? [`${rang} : un numéro deux fois`] : []),
    ...numeros.filter((numero) => numero < 1 || numero > cohorte.places).map((numero) => `${rang} : numéro ${numero}`),
  ];
};

/** Reads a cohort from its first fact: at each of them places, numbers and quotas hold; at the end nobody waits for nothing, and in order. */
export const lireEtVerifier = async (store: EventStore, experimentationId: string): Promise<Lecture> => {
  let cohorte: Experimentation | null = null;
  const faits: ExperimentationEvent[] = [];
  const fautes: string[] = [];
  for await (const page of store.readStream(`experimentation-${experimentationId}`))
    for (const event of page) {
      const fait = event as unknown as ExperimentationEvent;
      cohorte = experimentation.evolve(cohorte, fait);
      faits.push(fait);
      if (cohorte) fautes.push(...fautesDe(cohorte, faits.length));
    }
  if (!cohorte) throw new Error(`${experimentationId} was never opened.`);
  const lue: Experimentation = cohorte;
  const enAttente = lue.attente.map(({ siren }) => siren);
  const mises = faits.flatMap(({ type, data }) => (type === 'EntrepriseMiseEnAttente.v1' ? [data.siren] : []));
  expect(fautes).toEqual([]);
  expect(enAttente).toEqual(mises.filter((siren) => enAttente.includes(siren)));
  expect(lue.attente.filter((candidature) => obstaclesA(lue, candidature).length === 0)).toEqual([]);
  return { cohorte: lue, faits };
};
