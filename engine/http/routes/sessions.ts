import { signIn } from '../../usecases/sign-in.ts';
import { SignInThrottle } from '../../usecases/sign-in-throttle.ts';
import { signOut } from '../../usecases/sign-out.ts';
import { type Route, withBody } from '../route.ts';

const tag = 'Đăng nhập';

/** Signing in and out. */
export function sessionRoutes(): Route[] {
  const throttle = new SignInThrottle();
  return [
    {
      method: 'post',
      path: '/api/v1/sessions',
      operationId: 'signIn',
      tag,
      summary: { vi: 'Đăng nhập', en: 'Sign in' },
      access: 'public',
      answers: { 201: 'SignedIn' },
      ...withBody('SignInBody', async ({ engine, remoteAddress, origin }, body) => ({
        status: 201,
        json: await signIn(engine, throttle, body, remoteAddress, origin),
      })),
    },
    {
      method: 'get',
      path: '/api/v1/sessions/current',
      operationId: 'readSession',
      tag,
      summary: { vi: 'Ai đang đăng nhập', en: 'Who is signed in' },
      access: 'signed-in',
      answers: { 200: 'SignedInUser' },
      handle: ({ actor: { username, name, kind, posts } }) => ({ json: { username, name, kind, posts } }),
    },
    {
      method: 'delete',
      path: '/api/v1/sessions/current',
      operationId: 'signOut',
      tag,
      summary: { vi: 'Đăng xuất', en: 'Sign out' },
      access: 'public',
      answers: { 204: { text: 'Đã đăng xuất · signed out' } },
      async handle({ engine, token }) {
        await signOut(engine, token);
        return { status: 204 };
      },
    },
  ];
}
