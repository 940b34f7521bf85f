/** What the programme holds money for. */
export const NATURES_D_OBJET = ['dossier-aide', 'prestation', 'amortissement'] as const;
export type NatureDObjet = (typeof NATURES_D_OBJET)[number];

export interface Objet {
  readonly nature: NatureDObjet;
  readonly id: string;
}

export const dossierAideDe = (id: string): Objet => ({ nature: 'dossier-aide', id });

/** The id of the aid file, undefined for an object of another nature. */
export const dossierDe = ({ nature, id }: Objet): string | undefined => (nature === 'dossier-aide' ? id : undefined);

export const prestationDe = ({ nature, id }: Objet): string | undefined => (nature === 'prestation' ? id : undefined);

export const amortissementDe = ({ nature, id }: Objet): string | undefined =>
  nature === 'amortissement' ? id : undefined;

// Accounts named aid files by this prefix before they held money for anything else.
const PREFIXES: Readonly<Record<NatureDObjet, string>> = {
  'dossier-aide': 'dossier',
  prestation: 'prestation',
  amortissement: 'amortissement',
};

export const cleDObjet = ({ nature, id }: Objet): string => `${PREFIXES[nature]}:${id}`;

export const objetDeLaCle = (cle: string): Objet | undefined => {
  const nature = NATURES_D_OBJET.find((connue) => cle.startsWith(`${PREFIXES[connue]}:`));
  return nature && { nature, id: cle.slice(PREFIXES[nature].length + 1) };
};

export const estLeMemeObjet = (un: Objet, autre: Objet): boolean => cleDObjet(un) === cleDObjet(autre);

/** Two natures may choose the same id for a reservation. */
export const cleDeReservation = ({ nature }: Pick<Objet, 'nature'>, reservationId: string): string =>
  cleDObjet({ nature, id: reservationId });

/** Version 1 of facts and commands held money for aid files only. */
export const avecObjet = <Data extends { readonly dossierId: string }>({ dossierId, ...data }: Data) => ({
  ...data,
  objet: dossierAideDe(dossierId),
});

/** For a command that may have waited in the outbox since its version 1. */
export const commandeAvecObjet = (data: object): object =>
  'dossierId' in data ? avecObjet(data as { dossierId: string }) : data;
