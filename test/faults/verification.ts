import { load } from '#libs/event-sourcing';
import { PostgresEventStore } from '#libs/event-store';
import { disponible, enveloppe } from '../../src/modules/aides-regionales/enveloppe/enveloppe';
import { commandIdDe, SANS_DESORDRE, type JournalLu } from '../support/programme';
import type { Charge } from './charge';
import { ABONDEMENT, dispositif, MONTANT } from './parcours';

/** Every acknowledged act has its facts in the log, the very ones that were answered, once; and the log has no hole. */
export const actesRetrouvesUneSeuleFois = async (charge: Charge, journal: JournalLu): Promise<void> => {
  const parCommande = await journal.faitsParCommande();
  const trouves = charge.acquittements.map(({ acte }) => [acte.cle, parCommande.get(commandIdDe(acte))]);
  expect(trouves).toEqual(charge.acquittements.map(({ acte, faits }) => [acte.cle, faits]));
  expect(charge.acquittements.filter(({ faits }) => faits.length !== 1)).toEqual([]);
  expect(new Set(charge.acquittements.map(({ acte }) => acte.cle)).size).toBe(charge.acquittements.length);
  expect(await journal.desordres()).toEqual(SANS_DESORDRE);
};

/** Envelopes hold what was added to them, once, and every file of theirs is committed, once. */
export const enveloppesJustes = async (
  databaseUrl: string,
  regions: readonly string[],
  ouverte: number,
  nombre: number,
): Promise<void> => {
  const store = new PostgresEventStore({ url: databaseUrl });
  try {
    for (const [rang, region] of regions.entries()) {
      const { state } = await load(store, enveloppe, dispositif(region).enveloppeId);
      const dossiers = Math.floor((nombre - 1 - rang) / regions.length) + 1;
      const montantCentimes = ouverte + dossiers * ABONDEMENT;
      const engageCentimes = dossiers * MONTANT;
      expect(state).toMatchObject({ montantCentimes, engageCentimes, reserveCentimes: 0, reservations: {} });
      expect(Object.keys(state.engagements)).toHaveLength(dossiers);
      expect(disponible(state)).toBe(montantCentimes - engageCentimes);
    }
  } finally {
    await store.close();
  }
};
