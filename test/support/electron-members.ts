/** Which members of `electron` our sources use, by the type that declares them. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './project-files.ts';

export interface ElectronMember {
  /** The class or interface of electron.d.ts, for example `WebContents`; '' for an export of the module. */
  readonly owner: string;
  readonly name: string;
  /** Where it is used first. */
  readonly usedIn: string;
}

function createProgram(): ts.Program {
  const folder = join(projectRoot, 'electron');
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return ts.createProgram(fileNames, options);
}

function isElectronType(declaration: ts.Declaration | undefined): declaration is ts.Declaration {
  return declaration?.getSourceFile().fileName.endsWith('node_modules/electron/electron.d.ts') ?? false;
}

/** The owner of a declared member; undefined when it is no member of a named class or interface. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  return ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) ? parent.name?.text : undefined;
}

function* membersIn(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
): Generator<Omit<ElectronMember, 'usedIn'>> {
  const stack: ts.Node[] = [source];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    node.forEachChild((child) => void stack.push(child));
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const clause = node.importClause;
      const named = clause?.namedBindings;
      if (
        node.moduleSpecifier.text !== 'electron' ||
        clause?.isTypeOnly ||
        !named ||
        !ts.isNamedImports(named)
      )
        continue;
      for (const element of named.elements) {
        if (!element.isTypeOnly) yield { owner: '', name: (element.propertyName ?? element.name).text };
      }
    } else if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      const owner = isElectronType(declaration) ? ownerOf(declaration) : undefined;
      if (owner !== undefined) yield { owner, name: node.name.text };
    }
  }
}

/** Every member once, in the order of owner and name. Methods that Electron inherits from Node are not its own. */
export function usedElectronMembers(): readonly ElectronMember[] {
  const program = createProgram();
  const checker = program.getTypeChecker();
  const found = new Map<string, ElectronMember>();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || !dirname(source.fileName).startsWith(join(projectRoot, 'electron')))
      continue;
    for (const member of membersIn(source, checker)) {
      const key = `${member.owner}.${member.name}`;
      const usedIn = source.fileName.slice(projectRoot.length + 1);
      if (!found.has(key)) found.set(key, { ...member, usedIn });
    }
  }
  return [...found.values()].sort((a, b) => `${a.owner}.${a.name}`.localeCompare(`${b.owner}.${b.name}`));
}
