import { enFrancais, REGIONS } from '#libs/france';
import type { LabelDeConnecteur } from '#modules/connecteurs';
import type { Vue } from '../../vue';

const VERDICTS: Readonly<Record<LabelDeConnecteur['etat'], (label: LabelDeConnecteur) => string>> = {
  actif: ({ expireLe }) => `Ce label est valide, jusqu’au ${enFrancais(expireLe)} compris.`,
  suspendu: ({ depuis }) => `Ce label est suspendu depuis le ${enFrancais(depuis)} : il n’est pas valide.`,
  expire: ({ depuis }) => `Ce label est expiré : son dernier jour était le ${enFrancais(depuis)}.`,
  retire: ({ depuis }) => `Ce label est retiré depuis le ${enFrancais(depuis)} : il n’est plus valide.`,
};

/** What a company opens before it trusts a certificate. */
export const pageDuLabelDeConnecteur = (label: LabelDeConnecteur): Vue => ({
  titre: `Label de connecteur ${label.numero}`,
  contenu: (
    <>
      <p>
        <strong>{VERDICTS[label.etat](label)}</strong>
      </p>
      <dl>
        {label.nom !== null && (
          <>
            <dt>Connecteur</dt>
            <dd>{label.nom}</dd>
          </>
        )}
        <dt>Région</dt>
        <dd>{REGIONS[label.region] ?? label.region}</dd>
        <dt>Accordé le</dt>
        <dd>{enFrancais(label.accordeeLe)}</dd>
        <dt>Dernier jour</dt>
        <dd>{enFrancais(label.expireLe)}</dd>
      </dl>
      <p>
        Un connecteur labellisé peut réaliser des prestations subventionnées.
        {label.nom === null &&
          ' Son nom ne paraît pas ici : il figure sur le certificat qu’il vous présente, dont vous vérifiez le numéro.'}
      </p>
      <p>
        <a href="/connecteurs">Chercher un connecteur dans l’annuaire</a>
      </p>
    </>
  ),
});
