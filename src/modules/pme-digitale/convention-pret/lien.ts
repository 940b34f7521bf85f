import type { ConventionPret, Lien } from './convention-pret';
import type { UsageDuLien } from './convention-pret.events';
import * as Refus from './lien.errors';

export type StatutDuLien = 'ouvert' | 'utilise' | 'expire' | 'remplace' | 'sans-objet';

/** A link whose secret was recognised at the edge, where it stays. */
export interface LienPresente {
  readonly conventionId: string;
  readonly numero: number;
}

export const lienPresente = (convention: ConventionPret | null, numero: number) =>
  convention?.liens.find((lien) => lien.numero === numero) ?? null;

export const statutDuLien = (convention: ConventionPret, lien: Lien, jour: string): StatutDuLien => {
  if (lien.reponse !== null) return 'utilise';
  if (convention.finLe !== null) return 'sans-objet';
  const dernier = convention.liens.findLast(({ usage }) => usage === lien.usage);
  const { texte, enVigueur } = convention;
  const vaut = lien.usage === 'reponse' ? lien.version === texte.version : (enVigueur ?? texte).consenti;
  if (dernier?.numero !== lien.numero || !vaut) return 'remplace';
  return jour > lien.expireLe ? 'expire' : 'ouvert';
};

/** The link, when it serves that day for this use; null when it served for this very answer. Throws otherwise. */
export const lienQuiSert = (
  convention: ConventionPret | null,
  presente: LienPresente,
  usage: UsageDuLien,
  reponse: NonNullable<Lien['reponse']>,
  jour: string,
): { readonly convention: ConventionPret; readonly lien: Lien } | null => {
  const lien = lienPresente(convention, presente.numero);
  if (!convention || lien?.usage !== usage) throw new Refus.LienInconnu();
  switch (statutDuLien(convention, lien, jour)) {
    case 'utilise':
      if (lien.reponse === reponse) return null;
      throw new Refus.LienDejaUtilise(lien.reponduLe ?? jour);
    case 'sans-objet':
      throw new Refus.LienSansObjet();
    case 'remplace':
      throw new Refus.LienRemplace();
    case 'expire':
      throw new Refus.LienExpire(lien.expireLe);
    case 'ouvert':
      return { convention, lien };
  }
};
