/** What pages say that ask the reader to log in. */
export const LOGIN: readonly RegExp[] = [
  // English
  /(?:log|sign) ?in (?:to|with|is required|required|or (?:register|create|sign up))/u,
  /please (?:log|sign) ?in/u,
  /you (?:must|need to|have to) (?:be logged|log|sign) ?in/u,
  /^(?:log|sign) ?in$/u,
  /forgot (?:your )?password/u,
  /create (?:an|a free) account/u,
  // German
  /(?:bitte )?(?:melden sie sich|melde dich) an/u,
  /(?:anmelden|einloggen) (?:oder|um|mit)/u,
  /^(?:anmelden|anmeldung|login|einloggen)$/u,
  /passwort vergessen/u,
  // French
  /(?:veuillez )?(?:connectez-vous|vous connecter|identifiez-vous)/u,
  /^(?:connexion|se connecter|s'identifier)$/u,
  /mot de passe oublié/u,
  // Spanish
  /(?:inicia|inicie|iniciar) sesión/u,
  /^(?:acceder|entrar|identifícate)$/u,
  /(?:olvidaste|olvidado|olvidó) (?:tu|su|la) contraseña/u,
  // Portuguese
  /(?:faça|fazer|efetue) (?:o )?login/u,
  /inicie sessão/u,
  /^(?:entrar|iniciar sessão)$/u,
  /esquec\p{L}+ (?:a|sua|minha) senha/u,
  // Italian
  /(?:accedi|effettua(?:re)? (?:il login|l'accesso))/u,
  /^(?:accesso|accedi|login)$/u,
  /password dimenticata/u,
  /hai dimenticato la password/u,
  // Dutch
  /(?:log|meld) (?:je |u )?(?:in|aan)/u,
  /^(?:inloggen|aanmelden)$/u,
  /wachtwoord vergeten/u,
  // Swedish, Norwegian
  /(?:logga|logg) inn?/u,
  /^(?:logga in|logg inn|innlogging|log ind)$/u,
  /(?:glömt|glemt) (?:ditt )?(?:lösenord|passord|adgangskode)/u,
  // Russian
  /войдите/u,
  /авторизуйтесь/u,
  /^(?:вход|войти|авторизация)$/u,
  /забыли пароль/u,
  // Japanese
  /ログイン(?:して|が必要|する|$)/u,
  /パスワードを(?:お忘れ|忘れ)/u,
  // Chinese
  /(?:请|請)?(?:先)?(?:登录|登錄|登入)/u,
  /忘记密码/u,
  /忘記密碼/u,
];
