import PackagePlugin

@main struct BuildStudyPack: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) async throws {}
}
