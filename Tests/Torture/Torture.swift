import Exchange
import Faults

@main struct Torture { static func main() async {} }
