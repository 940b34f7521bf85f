import { communeDe, enFrancais } from '#libs/france';
import { LIBELLES_DES_COMPETENCES } from '#modules/connecteurs';
import type { Contenu } from '#modules/pme-digitale';
import type { Vue } from '../vue';
import type { PretMontre } from './mon-pret';

const SANS_CONSEQUENCE =
  'Aucune sanction ni aucune mesure ne peut être prise contre vous pour cette raison (article L8241-2 du code du travail).';

const libelleDe = (competence: string) =>
  (LIBELLES_DES_COMPETENCES as Readonly<Record<string, string>>)[competence] ?? competence;

const Termes = ({ contenu }: { readonly contenu: Contenu }) => (
  <dl>
    <dt>Votre employeur (SIREN)</dt>
    <dd>{contenu.preteuseSiren}</dd>
    <dt>Entreprise où vous travailleriez (SIREN)</dt>
    <dd>{contenu.utilisatriceSiren}</dd>
    <dt>Pour quoi</dt>
    <dd>{libelleDe(contenu.competence)}</dd>
    <dt>Dates</dt>
    <dd>
      du {enFrancais(contenu.du)} au {enFrancais(contenu.au)} compris
    </dd>
    <dt>Part de votre temps</dt>
    <dd>
      {contenu.partDuTempsPourCent} %, soit {contenu.heuresParMois} heures par mois
    </dd>
    <dt>Lieu</dt>
    <dd>{communeDe(contenu.commune)?.nom ?? contenu.commune}</dd>
    <dt>Période probatoire</dt>
    <dd>{contenu.periodeProbatoireJours === 0 ? 'aucune' : `${contenu.periodeProbatoireJours} jours`}</dd>
  </dl>
);

const Bouton = ({
  lien,
  reponse,
  mots,
}: {
  readonly lien: string;
  readonly reponse: string;
  readonly mots: string;
}) => (
  <form method="post" action="/mon-pret">
    <input type="hidden" name="lien" value={lien} />
    <input type="hidden" name="reponse" value={reponse} />
    <p>
      <button type="submit">{mots}</button>
    </p>
  </form>
);

const ENREGISTREES = {
  consentement:
    'Vous avez accepté ce prêt. Un autre message vous donne un lien qui permet de retirer cet accord : gardez-le.',
  refus: `Vous n’avez pas accepté : ce qui vous était proposé n’a pas lieu. Vous n’avez rien d’autre à faire. ${SANS_CONSEQUENCE}`,
  retrait: `Vous avez retiré votre accord : le prêt ne commence pas, ou a pris fin. ${SANS_CONSEQUENCE}`,
} as const;

const phrase = ({ lien, statut }: PretMontre): string | null => {
  switch (statut) {
    case 'ouvert':
      return null;
    case 'utilise':
      return `Votre réponse est enregistrée depuis le ${enFrancais(lien.reponduLe ?? lien.emisLe)}. ${ENREGISTREES[lien.reponse ?? 'consentement']}`;
    case 'expire':
      return `Ce lien a servi jusqu’au ${enFrancais(lien.expireLe)} : demandez à votre employeur de vous en faire envoyer un autre.`;
    case 'remplace':
      return 'Ce lien ne sert plus : ce qui est proposé a changé, ou un autre lien vous a été envoyé. Ouvrez le message le plus récent, ou attendez celui de demain si le contenu a changé aujourd’hui.';
    case 'sans-objet':
      return 'Ce prêt est terminé ou n’aura pas lieu : vous n’avez rien à faire.';
  }
};

const Question = ({ lien, secret }: { readonly lien: PretMontre['lien']; readonly secret: string }) =>
  lien.usage === 'reponse' ? (
    <>
      <p>
        Vous pouvez accepter ou refuser, une fois, jusqu’au {enFrancais(lien.expireLe)} compris. Votre contrat de
        travail n’est ni rompu ni suspendu : à la fin du prêt, vous retrouvez votre poste ou un poste équivalent. Si
        vous refusez, rien d’autre n’en découle. {SANS_CONSEQUENCE}
      </p>
      <Bouton lien={secret} reponse="accepter" mots="J’accepte ce prêt" />
      <Bouton lien={secret} reponse="refuser" mots="Je refuse ce prêt" />
    </>
  ) : (
    <>
      <p>
        Vous avez accepté ce prêt. Vous pouvez retirer cet accord jusqu’au {enFrancais(lien.expireLe)} compris : le prêt
        ne commence pas, ou prend fin. {SANS_CONSEQUENCE}
      </p>
      <Bouton lien={secret} reponse="retirer" mots="Je retire mon accord" />
    </>
  );

/** `secret`: the link as it was received, which the form sends back in its body. */
export const pageDuPret = (montre: PretMontre, secret: string): Vue => {
  const { convention, lien } = montre;
  const dit = phrase(montre);
  const montres = lien.usage === 'retrait' ? (convention.enVigueur ?? convention.texte) : convention.texte;
  return {
    titre: 'Votre prêt à une autre entreprise',
    contenu:
      dit === null ? (
        <>
          <p>Rien ne commence sans votre accord. Voici ce qui est convenu entre les deux entreprises :</p>
          <Termes contenu={montres.contenu} />
          <Question lien={lien} secret={secret} />
        </>
      ) : (
        <p>
          <strong>{dit}</strong>
        </p>
      ),
  };
};

/** The same for each link that was never made. */
export const pageDuLienInconnu: Vue = {
  titre: 'Lien inconnu',
  contenu: (
    <p>
      Ce lien n’est pas connu : ouvrez-le depuis le message reçu, en entier. Si cela ne suffit pas, demandez à votre
      employeur de vous en faire envoyer un autre.
    </p>
  ),
};
