/** HTTP methods that views of Django's own accounts and of its common companions answer, by package and class. */
const VERBS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  django: {
    LoginView: 'get post put',
    LogoutView: 'post',
    PasswordChangeView: 'get post put',
    PasswordChangeDoneView: 'get',
    PasswordResetView: 'get post put',
    PasswordResetDoneView: 'get',
    PasswordResetConfirmView: 'get post put',
    PasswordResetCompleteView: 'get',
  },
  allauth: {
    LoginView: 'get post put',
    LogoutView: 'get post',
    SignupView: 'get post put',
    EmailView: 'get post put',
    ConfirmEmailView: 'get post',
    PasswordChangeView: 'get post put',
    PasswordSetView: 'get post put',
    PasswordResetView: 'get post put',
    PasswordResetDoneView: 'get',
    PasswordResetFromKeyView: 'get post put',
    PasswordResetFromKeyDoneView: 'get',
  },
  dj_rest_auth: {
    LoginView: 'post',
    LogoutView: 'get post',
    UserDetailsView: 'get put patch',
    PasswordChangeView: 'post',
    PasswordResetView: 'post',
    PasswordResetConfirmView: 'post',
    RegisterView: 'post',
    VerifyEmailView: 'post',
    ResendEmailVerificationView: 'post',
    SocialLoginView: 'post',
    SocialConnectView: 'post',
    SocialAccountListView: 'get',
    SocialAccountDisconnectView: 'post',
  },
  djoser: { TokenCreateView: 'post', TokenDestroyView: 'post' },
  knox: { LoginView: 'post', LogoutView: 'post', LogoutAllView: 'post' },
  mozilla_django_oidc: {
    OIDCAuthenticationRequestView: 'get',
    OIDCAuthenticationCallbackView: 'get',
    OIDCLogoutView: 'post',
  },
  oauth2_provider: {
    AuthorizationView: 'get post put',
    TokenView: 'post',
    RevokeTokenView: 'post',
    IntrospectTokenView: 'get post',
    UserInfoView: 'get post',
  },
  rest_framework_jwt: {
    ObtainJSONWebTokenView: 'post',
    VerifyJSONWebTokenView: 'post',
    RefreshJSONWebTokenView: 'post',
  },
  graphene_django: { GraphQLView: 'get post' },
  formtools: {
    WizardView: 'get post',
    SessionWizardView: 'get post',
    CookieWizardView: 'get post',
    NamedUrlWizardView: 'get post',
    NamedUrlSessionWizardView: 'get post',
    NamedUrlCookieWizardView: 'get post',
  },
  registration: { RegistrationView: 'get post', ActivationView: 'get' },
  two_factor: {
    LoginView: 'get post',
    SetupView: 'get post',
    SetupCompleteView: 'get',
    QRGeneratorView: 'get',
    ProfileView: 'get',
    BackupTokensView: 'get post put',
    DisableView: 'get post put',
  },
  vanilla: {
    View: '',
    GenericView: '',
    GenericModelView: '',
    TemplateView: 'get',
    ListView: 'get',
    DetailView: 'get',
    FormView: 'get post',
    CreateView: 'get post',
    UpdateView: 'get post',
    DeleteView: 'get post',
  },
  strawberry: { GraphQLView: 'get post', AsyncGraphQLView: 'get post' },
};

/** HTTP methods that a class of such a package answers by itself; undefined where that is not known. */
export function companionVerbs(symbol: string): readonly string[] | undefined {
  const [root = ''] = symbol.split('.');
  const table = Object.hasOwn(VERBS, root) ? VERBS[root] : undefined;
  const name = symbol.slice(symbol.lastIndexOf('.') + 1);
  return table !== undefined && Object.hasOwn(table, name)
    ? table[name]?.split(' ').filter((verb) => verb !== '')
    : undefined;
}

/** Djoser's actions on names are called as the user model calls its name. */
const DJOSER = [
  'GET,POST users/',
  'GET,PUT,PATCH,DELETE users/{id}/',
  'GET,PUT,PATCH,DELETE users/me/',
  'POST users/activation/',
  'POST users/resend_activation/',
  'POST users/set_password/',
  'POST users/reset_password/',
  'POST users/reset_password_confirm/',
  '? users/set_',
  '? users/reset_',
];

/**
 * Tables of URLs of libraries: methods and path of each entry, and a setting without which it is not there. The methods `?` stand
 * before what differs between projects. Recorded from the libraries' own tables.
 */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  'django.conf.urls.i18n': ['POST setlang/'],
  'django_prometheus.urls': ['GET metrics'],
  'dj_rest_auth.urls': [
    'POST login/',
    'GET,POST logout/',
    'GET,PUT,PATCH user/',
    'POST password/change/',
    'POST password/reset/',
    'POST password/reset/confirm/',
    'POST token/verify/ REST_AUTH.USE_JWT',
    'POST token/refresh/ REST_AUTH.USE_JWT',
    'POST token/verify/ REST_USE_JWT',
    'POST token/refresh/ REST_USE_JWT',
  ],
  'dj_rest_auth.registration.urls': [
    'POST ',
    'POST verify-email/',
    'POST resend-email/',
    'GET account-confirm-email/{key}/',
    'GET account-email-verification-sent/',
  ],
  'djoser.urls': DJOSER,
  'djoser.urls.base': DJOSER,
  'djoser.urls.jwt': optionalSlash('POST jwt/create', 'POST jwt/refresh', 'POST jwt/verify'),
  'djoser.urls.authtoken': optionalSlash('POST token/login', 'POST token/logout'),
  'knox.urls': ['POST login/', 'POST logout/', 'POST logoutall/'],
  'mozilla_django_oidc.urls': ['GET callback/', 'GET authenticate/', 'POST logout/'],
  'django.contrib.auth.urls': [
    'GET,POST,PUT login/',
    'POST logout/',
    'GET,POST,PUT password_change/',
    'GET password_change/done/',
    'GET,POST,PUT password_reset/',
    'GET password_reset/done/',
    'GET,POST,PUT reset/{uidb64}/{token}/',
    'GET reset/done/',
  ],
};

/** An entry of a library's table of URLs. */
export interface LibraryEntry {
  /** None: the project decides what follows the path. */
  readonly methods: readonly string[];
  readonly path: string;
  /** Keys that lead to the setting that it needs. */
  readonly setting?: readonly string[];
}

/** Its expressions end in `/?`. */
function optionalSlash(...entries: readonly string[]): readonly string[] {
  return entries.flatMap((entry) => [entry, `${entry}/`]);
}

/** Entries of a library's table; undefined where they are not known. */
export function entriesOf(symbol: string): readonly LibraryEntry[] | undefined {
  const entries = Object.hasOwn(TABLES, symbol) ? TABLES[symbol] : undefined;
  return entries?.map((entry) => {
    const [methods = '', path = '', setting] = entry.split(' ');
    return {
      methods: methods === '?' ? [] : methods.split(','),
      path,
      ...(setting === undefined ? {} : { setting: setting.split('.') }),
    };
  });
}
