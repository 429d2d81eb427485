public import ArgumentParser
public import StudyPack

extension PackFormat: ExpressibleByArgument {}
