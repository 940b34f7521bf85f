import { load, type EventStore } from '#libs/event-sourcing';
import { dossierAide } from '#modules/aides-regionales';
import { lireEntrepriseDuProgramme } from '#modules/entreprises';
import type { Proprietaire } from './depot';
import type { ObjetDuDocument } from './document.events';

const lireDossier = async (store: EventStore, dossierId: string): Promise<Proprietaire> => {
  const { state } = await load(store, dossierAide, dossierId);
  if (state.etat === 'absent') return null;
  const { siren, region } = state.demande;
  return { siren, region, regions: [region] };
};

const lireEntreprise = async (store: EventStore, siren: string): Promise<Proprietaire> => {
  const entreprise = await lireEntrepriseDuProgramme(store, siren);
  return (
    entreprise && {
      siren,
      region: null,
      regions: entreprise.etablissements.filter(({ fermeLe }) => fermeLe === null).map(({ region }) => region),
    }
  );
};

/** Reads whose the object is from its own stream. */
export const lireProprietaire = (store: EventStore, { nature, id }: ObjetDuDocument): Promise<Proprietaire> => {
  switch (nature) {
    case 'dossier-aide':
      return lireDossier(store, id);
    case 'entreprise':
      return lireEntreprise(store, id);
  }
};
