import { randomUUID } from 'node:crypto';
import type { DomainEvent } from '#libs/event-sourcing';
import { PostgresEventStore } from '#libs/event-store';
import { experimentationId, fait, OUVERTE } from '#facts/pme-digitale';

const sirens = (debut: number, nombre: number) => Array.from({ length: nombre }, (_, rang) => String(debut + rang));

/** Writes the facts of a cohort whose year has gone by, with both declarations of its companies: no act can be dated so far back. */
export const inscrireCohorteEvaluee = async (url: string): Promise<void> => {
  const store = new PostgresEventStore({ url });
  const inscrire = (stream: string, ...faits: readonly DomainEvent[]) =>
    store.append({
      stream,
      expected: 'no-stream',
      events: faits.map(({ type, data }) => ({ type, data, id: randomUUID() })),
      metadata: {
        commandId: randomUUID(),
        correlationId: randomUUID(),
        causationId: randomUUID(),
        actor: { personneId: randomUUID(), role: 'mission.pilote', territoire: 'FR' },
        occurredAt: '2026-04-20T09:00:00.000Z',
      },
    });
  const admises = sirens(100_000_000, 12);
  const attente = sirens(200_000_000, 9);
  const declarer = async (siren: string, rang: number, gain: number) => {
    const situation = {
      siren,
      effectif: 6 + rang,
      chiffreDAffairesCentimes: (40 + 7 * rang) * 1_000_000,
      ventesEnLignePourCent: 3 + rang,
      heuresManquantesParMois: 40 - rang,
    };
    await inscrire(
      `declarationPme-${siren}-1`,
      fait('SituationInitialeDeclaree.v1')(situation),
      fait('SituationFinaleDeclaree.v1')({
        ...situation,
        effectif: situation.effectif + gain,
        chiffreDAffairesCentimes: Math.round(situation.chiffreDAffairesCentimes * (1 + gain / 20)),
        ventesEnLignePourCent: situation.ventesEnLignePourCent + 2 * gain,
        heuresManquantesParMois: situation.heuresManquantesParMois - 5 * gain,
      }),
    );
  };
  for (const [rang, siren] of admises.entries()) await declarer(siren, rang, 2);
  for (const [rang, siren] of attente.entries()) await declarer(siren, rang, rang % 2);
  const membres = (liste: readonly string[]) => liste.map((siren) => ({ siren, rang: 1 }));
  await inscrire(
    `experimentation-${experimentationId}`,
    ...OUVERTE,
    ...admises.map((siren, rang) => fait('EntrepriseAdmise.v1')({ siren, numero: rang + 1 })),
    ...attente.map((siren, rang) => fait('EntrepriseMiseEnAttente.v1')({ siren, ordre: rang + 1 })),
    fait('ExperimentationDemarree.v1')(),
    fait('GroupesDeComparaisonFiges.v1')({ admises: membres(admises), attente: membres(attente) }),
    fait('ExperimentationEvaluee.v1')(),
  );
  await store.close();
};
