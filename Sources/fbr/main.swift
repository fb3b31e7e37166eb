print("fbr")
