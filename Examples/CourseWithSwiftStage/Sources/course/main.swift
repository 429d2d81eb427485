import StudyPackCLI

await StudyPackTool.main(adding: [SourcesStage.self])
