/** What electron-builder makes of the built application, for each system. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from '../setup/checkout.mjs';

const APP_ID = 'de.werkbank.workbench';
const BACKUP_EXTENSION = 'werkbank';

/** Where the packages are put. */
export const PACKAGES = join(checkout, 'dist');

/** What was built, and what it reads while it runs. */
const APP_FILES = [
  'package.json',
  'out/{main,preload,renderer,storage-host}/**',
  '!**/*.map',
  'resources/icon.png',
  'resources/samples/workspace.*',
  'resources/templates/**',
];

/**
 * @typedef {object} PackageRuntime
 * @property {string} electronVersion
 * @property {string} [electronDist]  folder of an unpacked Electron; without it electron-builder downloads one
 * @property {Record<string, boolean>} fuses  in electron-builder's words
 * @property {string} [releaseNotes]  what an update says of itself
 */

/**
 * The fallback's start page, which official builds do not have. It could load any folder as the application.
 * @param {import('electron-builder').AfterPackContext} context
 */
async function removeStartPage({ appOutDir, packager }) {
  for (const name of ['app', 'default_app.asar']) await rm(join(packager.getResourcesDir(appOutDir), name), { recursive: true, force: true });
}

/**
 * @param {PackageRuntime} runtime
 * @returns {import('electron-builder').Configuration}
 */
export function builderConfig({ electronVersion, electronDist, fuses, releaseNotes }) {
  return {
    appId: APP_ID,
    productName: 'Werkbank',
    copyright: 'MIT licence',
    extraMetadata: { author: 'Werkbank <maintainers@werkbank.invalid>', homepage: 'https://werkbank.invalid', desktopName: 'werkbank.desktop' },
    electronVersion,
    ...(electronDist === undefined ? {} : { electronDist }),
    directories: { output: 'dist', buildResources: 'resources/installer' },
    files: [...APP_FILES],
    // Everything the application needs is bundled into out/: no package is installed, looked for or taken along.
    beforeBuild: async () => false,
    extraFiles: [{ from: 'LICENSE', to: 'LICENSE.werkbank.txt' }],
    asar: true,
    electronLanguages: ['de', 'en', 'en-US', 'en-GB'],
    electronFuses: fuses,
    afterPack: removeStartPage,
    artifactName: 'werkbank-${version}-${os}-${arch}.${ext}',
    fileAssociations: [
      { ext: BACKUP_EXTENSION, name: 'Werkbank backup', description: 'Werkbank backup', mimeType: 'application/x-werkbank-backup', role: 'Editor' },
    ],
    // The address is a stand-in: the application asks the server that its policy names, or none. With it,
    // electron-builder writes the files an update server needs.
    publish: [{ provider: 'generic', url: 'https://updates.werkbank.invalid' }],
    ...(releaseNotes === undefined ? {} : { releaseInfo: { releaseNotes } }),

    win: {
      icon: 'resources/icons/icon.ico',
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'msi', arch: ['x64'] },
        { target: 'portable', arch: ['x64'] },
      ],
    },
    nsis: {
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
      createDesktopShortcut: true,
      installerIcon: 'resources/icons/icon.ico',
      uninstallerIcon: 'resources/icons/icon.ico',
      installerLanguages: ['en_US', 'de_DE'],
      displayLanguageSelector: false,
      include: 'resources/installer/installer.nsh',
      artifactName: 'werkbank-${version}-setup.${ext}',
    },
    msi: { perMachine: true, oneClick: false, upgradeCode: '6F0C54E2-51A6-4B7B-9C57-2A1C1C1F5A11', artifactName: 'werkbank-${version}.${ext}' },
    portable: { artifactName: 'werkbank-${version}-portable.${ext}', requestExecutionLevel: 'user' },

    mac: {
      icon: 'resources/icons/icon.icns',
      category: 'public.app-category.business',
      // The zip is what an update downloads.
      target: [
        { target: 'dmg', arch: ['universal'] },
        { target: 'zip', arch: ['universal'] },
      ],
      hardenedRuntime: true,
      gatekeeperAssess: false,
      entitlements: 'resources/installer/entitlements.mac.plist',
      entitlementsInherit: 'resources/installer/entitlements.mac.plist',
      minimumSystemVersion: '10.15.0',
      extendInfo: { CFBundleLocalizations: ['de', 'en'], CFBundleDevelopmentRegion: 'en' },
    },
    dmg: { title: 'Werkbank ${version}' },

    linux: {
      icon: 'resources/icons',
      executableName: 'werkbank',
      category: 'Office',
      vendor: 'Werkbank',
      maintainer: 'Werkbank <maintainers@werkbank.invalid>',
      synopsis: 'Workbench for people who sell capital goods',
      target: ['AppImage', 'deb', 'rpm'],
      desktop: {
        entry: {
          Name: 'Werkbank',
          GenericName: 'Sales workbench',
          'GenericName[de]': 'Werkbank für den Vertrieb',
          Comment: 'Buying centers, benefits and offers of capital goods',
          'Comment[de]': 'Buying Center, Nutzen und Angebote für Investitionsgüter',
          Keywords: 'sales;offer;crm;',
          'Keywords[de]': 'Vertrieb;Angebot;CRM;',
        },
      },
    },
    deb: { packageCategory: 'misc' },
    rpm: { packageCategory: 'Applications/Productivity' },
  };
}
