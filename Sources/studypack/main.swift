import StudyPackCLI

await StudyPackTool.main()
