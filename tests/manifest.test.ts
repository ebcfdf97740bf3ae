import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import manifest from '../manifest.json' with { type: 'json' }
import project from '../package.json' with { type: 'json' }

/** Every permission with its reason: what the extension could not do without it. */
const PERMISSIONS: Record<string, string> = {
  activeTab: 'to read or repair the page in front, when the person asks for it',
  alarms:
    'to wake for the next reminder, and to gather changes before they are synced; the browser asks nothing for it',
  offscreen:
    'to read and repair in a worker, which Chromium’s service worker may not have; Firefox needs it not and is not given it',
  scripting: 'to give that page the part that can',
  storage:
    'the last readings (storage.session), the settings (storage.local) and, when turned on, the list between machines (storage.sync)',
}

/** What is asked for only in the moment when a person wants what needs it. */
const OPTIONAL: Record<string, string> = {
  notifications: 'to show a reminder; asked for when the first one is set',
}

/**
 * The extension’s pages run their own scripts and styles and reach nothing outside, but for pictures: those of a session
 * load from their own address when the person has turned pictures on (off by default). A test asks the browsers.
 */
const POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' http: https:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

test('the version is that of the project', () => {
  expect(manifest.version).toBe(project.version)
})

test('the permissions are these, each for its reason', () => {
  expect([...manifest.permissions].sort()).toEqual(Object.keys(PERMISSIONS))
  expect(manifest.optional_permissions).toEqual(Object.keys(OPTIONAL))
  // Asked for site by site, when the person chooses that damaged pages there are repaired by themselves.
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*'])
  expect(manifest).not.toHaveProperty('host_permissions')
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  expect(manifest).not.toHaveProperty('externally_connectable')
})

test('the content security policy lets nothing in or out', () => {
  const directives = manifest.content_security_policy.extension_pages
    .split('; ')
    .map(directive => directive.split(/ (.*)/s).slice(0, 2))
  expect(Object.fromEntries(directives)).toEqual(POLICY)
})

test('the content script runs on web pages only', () => {
  expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([['http://*/*', 'https://*/*']])
})

test('nothing is collected, and Firefox is told so', () => {
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions.required).toEqual(['none'])
})

test.each(['sv', 'en'])('the manifest’s words stand in %s', language => {
  const messages: unknown = JSON.parse(
    readFileSync(new URL(`../src/static/_locales/${language}/messages.json`, import.meta.url), 'utf8'),
  )
  const used = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '')
  expect(Object.keys(messages as object).sort()).toEqual([...new Set(used)].sort())
})

test.each(['popup', 'reader', 'list', 'options'])('%s.html has no inline script or style', page => {
  const html = readFileSync(new URL(`../src/shell/${page}.html`, import.meta.url), 'utf8')
  expect(html).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/i)
})

/**
 * Firefox’s menus on Linux and Windows open by Alt with these letters, with Shift too, before any shortcut is heard
 * (seen in 153): File, Edit, View, History, Bookmarks, Profiles, Tools, Help, and Arkiv, Redigera, Visa, Historik,
 * Bokmärken, Verktyg, Hjälp (mozilla-l10n, menubar.ftl).
 */
const MENUS = new Set('FEVSBPTH ARSOBVH')

test('no shortcut has the letter of one of Firefox’s menus', () => {
  const keys = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key.default)
  expect(keys.filter(key => MENUS.has(key.slice(-1)))).toEqual([])
})
